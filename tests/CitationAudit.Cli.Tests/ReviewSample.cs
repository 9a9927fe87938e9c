using System.Text.Json.Nodes;

namespace CitationAudit.Cli.Tests;

/// <summary>A person's review of the English sample article, made as a user makes one.</summary>
internal static class ReviewSample
{
    public const string File = "harbour-strike.en.review.json";

    /// <summary>The file as the command writes it, with a reviewer's name.</summary>
    public static JsonObject Fresh(Run run)
    {
        (int code, _, string error) = run.Command("review", Repository.English);
        if (code != ExitCode.Success)
        {
            throw new InvalidOperationException(error);
        }

        string path = Path.Combine(run.Folder, File);
        JsonObject review = JsonNode.Parse(System.IO.File.ReadAllText(path))?.AsObject() ?? throw new InvalidOperationException("no object");
        System.IO.File.Delete(path);
        review["reviewer"] = "Lena Aust";
        return review;
    }

    /// <summary>The statement whose quoted content begins so.</summary>
    public static JsonObject Statement(JsonObject review, string beginning) =>
        review["statements"]!.AsArray().Select(entry => entry!.AsObject()).First(entry => entry["quote"]?.GetValue<string>().StartsWith(beginning, StringComparison.Ordinal) ?? false);

    /// <summary>The source of a statement.</summary>
    public static JsonObject Source(JsonObject review, JsonObject statement) =>
        review["sources"]!.AsArray().Select(entry => entry!.AsObject()).First(entry => entry["id"]!.GetValue<string>() == statement["machine"]!["source"]!.GetValue<string>());

    /// <summary>One change of every kind.</summary>
    public static JsonObject Changed(Run run)
    {
        JsonObject review = Fresh(run);
        JsonObject army = Statement(review, "the army had unloaded two grain ships");
        Source(review, army)["type"] = "wire-agency";
        (army["happened"], army["support"], army["why"]) = ("E", 2, "The quay logs show it.");
        Statement(review, "a draft decree would let the army")["source"] = "N1";
        Statement(review, "flour reserves will last no longer")["strike"] = true;
        review["sources"]!.AsArray().Add(new JsonObject { ["id"] = "N1", ["name"] = "cabinet", ["type"] = "government-body", ["named"] = true });
        review["statements"]!.AsArray().Add(new JsonObject
        {
            ["id"] = "P1",
            ["content"] = new JsonArray("None of the companies is named"),
            ["sourceWords"] = "the report",
            ["source"] = "N1",
            ["why"] = "Missed.",
        });
        JsonObject finding = review["findings"]!.AsArray()[0]!.AsObject();
        (finding["dismiss"], finding["why"]) = (true, "House rule.");
        return review;
    }

    /// <summary>Audits the article with a review and returns the JSON.</summary>
    public static (int Code, string Error, JsonNode? Audit) Audited(Run run, JsonObject review, params string[] more)
    {
        run.Write(File, review.ToJsonString());
        (int code, _, string error) = run.Command(["audit", Repository.English, "--review", File, "--format", "json", "--output", "out.json", .. more]);
        string path = Path.Combine(run.Folder, "out.json");
        return (code, error, System.IO.File.Exists(path) ? JsonNode.Parse(System.IO.File.ReadAllText(path)) : null);
    }
}
