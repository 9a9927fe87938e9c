using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Turns a gathered entity into a source: its name and what the text shows of it.</summary>
internal sealed class SourceBuilder(PhraseReader reader, ImmutableDictionary<string, SourceType> types)
{
    private const int LongName = 7;
    private readonly PersonFacts _person = new(reader);

    /// <summary>The source.</summary>
    public Source Build(string id, Entity entity, Fact<string> type, string? second, Document document, RegistryEntry? outlet)
    {
        Fact<string>? country = CountryOf(entity, document);
        (Evidence? withheld, Fact<AnonymityReason>? reason) = entity.Mentions.Exists(mention => mention.Phrase is { HasName: true }) ? (null, null) : _person.WithheldOf(entity, document);
        Fact<bool>? named = NamedOf(entity, type, document);
        return new Source
        {
            Id = id,
            Name = NameOf(entity, document),
            Type = type,
            SecondType = second,
            Named = withheld is { } said ? new Fact<bool>(false, [said]) : named,
            Role = PersonFacts.RoleOf(entity, document),
            AnonymityReason = reason,
            Former = PersonFacts.FormerOf(entity),
            Plural = entity.Agreement.Number == 'p' && entity.Class is not ("medium" or "body"),
            Aliases = [.. entity.Mentions.Where(mention => mention.Phrase is not null).Select(mention => new Alias(mention.Span, KindOf(mention))).Distinct().Order(Comparer<Alias>.Create((one, other) => one.Span.CompareTo(other.Span)))],
            Country = country,
            Foreign = ForeignOf(country, outlet),
            Registry = entity.Outlet?.On(document.Article.Date),
        };
    }

    /// <summary>The source that an outlet is which only a credit names.</summary>
    public Source Credit(string id, RegistryMention mention, Document document, RegistryEntry? outlet)
    {
        Evidence evidence = new("type.registry", mention.Span, mention.Entry.Id);
        Fact<string>? country = mention.Entry.Country == "ZZ" ? null : new Fact<string>(mention.Entry.Country, [new Evidence("country.registry", mention.Span, mention.Entry.Id)]);
        return new Source
        {
            Id = id,
            Name = mention.Span.Of(document.Text),
            Type = new Fact<string>(TypeJudge.OfOutlet(mention.Entry, document.Article.Date), [evidence]),
            Named = new Fact<bool>(true, [new Evidence("named.outlet", mention.Span, mention.Entry.Id)]),
            Aliases = [new Alias(mention.Span, AliasKind.Name)],
            Country = country,
            Foreign = ForeignOf(country, outlet),
            Registry = mention.Entry.On(document.Article.Date),
        };
    }

    private static AliasKind KindOf(Mention mention) => mention.Kind switch
    {
        MentionKind.Name => AliasKind.Name,
        MentionKind.Noun => mention.Outlet is null && mention.State is null ? AliasKind.Description : AliasKind.Name,
        _ => AliasKind.Pronoun,
    };

    /// <summary>The shortest full form: an outlet's or person's name where there is one, else the description that says most.</summary>
    private static string NameOf(Entity entity, Document document)
    {
        if (entity.Outlet is { } && entity.Mentions.Where(mention => mention.Outlet is not null).MinBy(mention => mention.OutletSpan.Length) is { } named && entity.Class == "medium")
        {
            return named.OutletSpan.Of(document.Text);
        }

        Phrase? person = entity.Mentions.Select(mention => mention.Phrase).OfType<Phrase>().Where(phrase => phrase.HasName).MaxBy(phrase => phrase.Name.End - phrase.Name.First);
        if (entity.Cluster?.Runs.MaxBy(run => run.Keys.Length) is { } run && (person is null || run.Keys.Length >= person.Name.End - person.Name.First))
        {
            return run.Span.Of(document.Text);
        }

        if (person is not null)
        {
            return person.SpanOf(person.Name.First, person.Name.End).Of(document.Text);
        }

        Mention first = entity.Mentions.Find(mention => mention.Kind == MentionKind.Noun) ?? entity.Mentions[0];
        return first.Phrase is { } phrase && phrase.Words.Length > LongName
            ? phrase.SpanOf(0, Math.Max(phrase.Stop, phrase.Start + 1)).Of(document.Text)
            : first.Span.Of(document.Text);
    }

    private Fact<bool>? NamedOf(Entity entity, Fact<string> type, Document document)
    {
        if (types.TryGetValue(type.Value, out SourceType? known) && known.Unnamed)
        {
            return new Fact<bool>(false, [new Evidence("named.type-unnamed", entity.Mentions[0].Span)]);
        }

        foreach (Mention mention in entity.Mentions)
        {
            if (mention.Phrase is { HasName: true } named)
            {
                return new Fact<bool>(true, [new Evidence("named.personal-name", named.SpanOf(named.Name.First, named.Name.End))]);
            }

            if (mention.Outlet is not null)
            {
                return new Fact<bool>(true, [new Evidence("named.outlet", mention.OutletSpan, mention.Outlet.Id)]);
            }

            if (mention.State is not null)
            {
                return new Fact<bool>(true, [new Evidence("named.state", mention.Span)]);
            }
        }

        if (entity.Cluster is { Runs.Count: > 0 } cluster)
        {
            return new Fact<bool>(true, [new Evidence("named.personal-name", cluster.Runs[0].Span)]);
        }

        Mention? noun = entity.Mentions.Find(mention => mention.Kind == MentionKind.Noun);
        if (noun?.Phrase is not { } phrase)
        {
            return null;
        }

        // A body that the words tell apart answers by itself, with no proper name either: "the transport ministry", "police".
        bool certain = noun.Class == "body" && noun.Agreement.Number != 'p' && noun.Article is not "a" && (reader.Rules.Capitals || noun.Article is not "none");
        bool proper = noun.Class is "body" or "medium" or "other" && (reader.Rules.Capitals
            ? HasCapital(phrase, noun.Class == "other", document.Sentences[noun.Sentence].Span.Start)
            : phrase.Words[phrase.Start..].Any(word => WordKey.HasArticle(word.Normal)) || phrase.Words.Any(word => word.Quoted));
        bool particular = proper || certain || (noun.Class == "person" && noun.Definite);
        return new Fact<bool>(particular, [new Evidence(proper ? "named.proper-noun" : particular ? "named.definite" : "named.common-noun", phrase.Span)]);
    }

    /// <summary>
    /// True where a word of the description has a capital letter of its own; for a paper or poll, one that tells whose it is: "a survey by
    /// the Chamber of Commerce", not "a report dated 3 May in France".
    /// </summary>
    private static bool HasCapital(Phrase phrase, bool paper, int opening)
    {
        int end = paper ? phrase.Words.Length : EndOfDescription(phrase);
        for (int at = phrase.Start; at < end; at++)
        {
            if (phrase.Words[at].Capital && phrase.Words[at].Span.Start != opening
                && !(at >= phrase.Stop && paper && (phrase.HasAt(at, SourceMark.Date) || phrase.Places.Any(place => place.First <= at && at < place.End))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a noun phrase ends, with the name that stands behind a comma: "the port operator, Maren Terminals".</summary>
    private static int EndOfDescription(Phrase phrase)
    {
        int end = phrase.Stop;
        while (end < phrase.Words.Length && phrase.Words[end].Capital && (end > phrase.Stop || phrase.Words[end].Parted))
        {
            end++;
        }

        return end;
    }

    private static Fact<string>? CountryOf(Entity entity, Document document)
    {
        if (entity.Outlet is { } outlet && outlet.On(document.Article.Date).Country is { } country)
        {
            return new Fact<string>(country, [new Evidence("country.registry", entity.Mentions.Find(mention => mention.Outlet is not null)?.OutletSpan, outlet.Id)]);
        }

        foreach (Mention mention in entity.Mentions)
        {
            if (mention.Phrase is { } phrase)
            {
                foreach (TermHit<PlaceHit> place in phrase.Places)
                {
                    if (place.First < Math.Max(phrase.Stop, phrase.Head + 1))
                    {
                        return new Fact<string>(place.Value.Code, [new Evidence("country.named", phrase.SpanOf(place.First, place.End))]);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>Against the outlet's country; for an unknown outlet only what lies outside the language's whole area is certainly foreign.</summary>
    private Fact<bool>? ForeignOf(Fact<string>? country, RegistryEntry? outlet)
    {
        if (country is null)
        {
            return null;
        }

        if (outlet is not null && outlet.Country != "ZZ")
        {
            return new Fact<bool>(country.Value != outlet.Country, [.. country.Evidence, new Evidence("foreign.outlet-country", null, outlet.Id)]);
        }

        return reader.Rules.Area.Count > 0 && !reader.Rules.Area.Contains(country.Value)
            ? new Fact<bool>(true, [.. country.Evidence, new Evidence("foreign.language-area")])
            : null;
    }
}
