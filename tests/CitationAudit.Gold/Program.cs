return args is ["sources", ..] ? CitationAudit.Gold.SourcesConsole.Run(args) : CitationAudit.Gold.PatternsConsole.Run(args);
