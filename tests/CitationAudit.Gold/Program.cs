using CitationAudit.Gold;

return args switch
{
    ["standings", var file, var code] => PatternsStandings.Run(file, code),
    ["validate"] => PatternsExamples.Run(),
    ["acts", var code, var files] => ActsConsole.Run(code, files),
    ["sources", ..] => SourcesConsole.Run(args),
    ["english", .. var rest] => EnglishConsole.Run(rest, new CitationAudit.Packs.PackFolders([Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../.."))])),
    ["model", ..] => ModelConsole.Run(args),
    _ => PatternsConsole.Run(args),
};
