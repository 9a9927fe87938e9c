using BenchmarkDotNet.Running;
using CitationAudit.Benchmarks.Html;

return args switch
{
    ["html", "train", string folder, string weights] => PageTraining.Write(folder, weights),
    ["html", "validate", string folder] => PageTraining.Validate(folder, output: null),
    ["html", "validate", string folder, string output] => PageTraining.Validate(folder, output),
    ["html", "extract", string folder, string output] => PageMeasure.Run(folder, output),
    ["html", "metadata", string folder] => MetadataTable.Run(folder),
    ["html", "files", string folder] => FileTable.Run(folder),
    ["html", ..] => Usage(),
    _ => Measure(args),
};

static int Measure(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("html train FOLDER WEIGHTS   trains the block judgement on marked pages (pages/*.html.gz, gold.json) and writes its two weight files");
    Console.Error.WriteLine("html validate FOLDER [OUTPUT]  the same in five folds: what it scores on pages that it was not trained on; their texts as lines for the scorer");
    Console.Error.WriteLine("html extract FOLDER OUTPUT  reads all pages, writes {file, text} lines for the scorer, and says how fast");
    Console.Error.WriteLine("html metadata FOLDER        titles, authors and dates beside what the pages state of them; lists where they differ");
    Console.Error.WriteLine("html files FOLDER           token F1 of NAME.LANGUAGE.PROGRAM.EXTENSION against NAME.LANGUAGE.md, for files that programs made");
    return 2;
}
