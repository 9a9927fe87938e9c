using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>What the type decision sees of a source that no phrase names: the nouns before the verb that hides it.</summary>
internal static class AntecedentFeatures
{
    private const int MostMentions = 3;

    /// <summary>Adds the types for which the nouns before the entity's mentions speak.</summary>
    public static void Add(Entity entity, Document document, TypeKnowledge knowledge, OrderedDictionary<string, Evidence> features)
    {
        if (document.Sentences.IsEmpty)
        {
            // A text of invisible characters has neither sentences nor nouns.
            return;
        }

        foreach (Mention mention in entity.Mentions.Take(MostMentions))
        {
            TextSpan sentence = document.Sentences[mention.Sentence].Span;
            AddNouns(mention, new TextSpan(sentence.Start, mention.Span.Start), "same", document, knowledge, features);
            if (mention.Sentence > 0)
            {
                AddNouns(mention, document.Sentences[mention.Sentence - 1].Span, "before", document, knowledge, features);
            }
        }
    }

    private static void AddNouns(Mention mention, TextSpan span, string where, Document document, TypeKnowledge knowledge, OrderedDictionary<string, Evidence> features)
    {
        if (span.Length <= 0 || knowledge.Reader.Read(document, [span]) is not { } before)
        {
            return;
        }

        bool gendered = WordKey.IsArabic(before.Words[0].Normal[0]);
        List<(string Type, string Rule, TextSpan Span, char Match)> nouns = [];
        foreach (TermHit<SourceRule> hit in before.Hits)
        {
            if (hit.Value.Type is { } type && hit.Value.Place is RulePlace.Head or RulePlace.Phrase
                && before.Hits.All(other => other.Value.Type is null || other.First >= hit.First || other.End <= hit.First))
            {
                char gender = hit.Value.Marks.Contains(SourceMark.Feminine) ? 'f' : hit.Value.Marks.Contains(SourceMark.Masculine) ? 'm' : before.Words[hit.First].Normal.EndsWith('ة') ? 'f' : 'm';
                nouns.Add((type, hit.Value.Id, before.SpanOf(hit.First, hit.End), gendered ? Agreement.Match(gender, mention.Agreement.Gender) : '?'));
            }
        }

        foreach (TermHit<PlaceHit> place in before.Places)
        {
            if (!place.Value.Adjective)
            {
                nouns.Add(("government-body", "type.place", before.SpanOf(place.First, place.End), Agreement.Match('f', mention.Agreement.Gender)));
            }
        }

        nouns.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        (string Type, string Rule, TextSpan Span, char Match)[] fitting = [.. nouns.Where(noun => noun.Match != 'n')];
        if (fitting.Length > 0)
        {
            features.TryAdd($"{where}-first={fitting[0].Type}", new Evidence(fitting[0].Rule, fitting[0].Span));
            features.TryAdd($"{where}-last={fitting[^1].Type}", new Evidence(fitting[^1].Rule, fitting[^1].Span));
        }

        foreach ((string Type, string Rule, TextSpan Span, char Match) noun in nouns)
        {
            features.TryAdd($"{where}-noun={noun.Type}/{noun.Match}", new Evidence(noun.Rule, noun.Span));
        }
    }
}
