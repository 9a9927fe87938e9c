return CitationAudit.Gold.PatternsConsole.Run(args);
