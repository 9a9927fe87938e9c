using CitationAudit.Gold;

return args is ["standings", var file, var code] ? PatternsStandings.Run(file, code) : PatternsConsole.Run(args);
