using System.Text;
using CitationAudit.Cli;

Console.OutputEncoding = new UTF8Encoding(false);
return CommandLine.Run(args, Surroundings.Real());
