using CitationAudit.Gold;

return args switch
{
    ["standings", var file, var code] => PatternsStandings.Run(file, code),
    ["validate"] => PatternsExamples.Run(),
    ["sources", ..] => SourcesConsole.Run(args),
    ["model", ..] => ModelConsole.Run(args),
    _ => PatternsConsole.Run(args),
};
