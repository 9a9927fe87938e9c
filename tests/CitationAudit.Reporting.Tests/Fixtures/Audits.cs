using CitationAudit.Extraction;
using CitationAudit.Grading;
using CitationAudit.Packs;
using CitationAudit.Report;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Reporting.Tests.Fixtures;

/// <summary>The two sample articles with statements marked by hand.</summary>
internal static class Audits
{
    public static PackFolders Folders { get; } = PackFolders.BuiltIn.With(Path.Combine(AppContext.BaseDirectory, "packs"));

    private static readonly Lazy<Strings> Arabic = new(() => StringsLoader.Load(Folders, ReportLanguageLoader.Load(Folders, "ar")));
    private static readonly Lazy<Strings> English = new(() => StringsLoader.Load(Folders, ReportLanguageLoader.Load(Folders, "en")));

    public static Strings StringsOf(string language) => language == "ar" ? Arabic.Value : English.Value;

    public static Article Sample(string name, string language, string title)
    {
        string text = File.ReadAllText(Path.Combine(Root, "seeds", "articles", name)).ReplaceLineEndings("\n");
        return new Article
        {
            Id = name,
            Title = title,
            Text = text,
            Language = language,
            Outlet = language == "ar" ? "عربي بوست" : "The Eldrin Courier",
            Date = language == "ar" ? new DateOnly(2020, 3, 4) : new DateOnly(2026, 3, 17),
            Blocks = BlockFinder.Find(text, titled: true),
            Origin = new ArticleOrigin($"seeds/articles/{name}", "text/plain"),
        };
    }

    public static AuditReport Libya(string? reviewer = null)
    {
        AuditBuilder audit = new(Sample("libya-turkey.ar.txt", "ar", "القتلة يجتمعون على حرب تركيا.. مذكرات تفاهم بين حفتر وبشار والسيسي لتشكيل حِلف دموي!"));
        string sana = audit.Source("سانا", "state-agency", true, source => source with
        {
            Foreign = new Fact<bool>(true, [new Evidence("foreign.language-area")]),
            Registry = new RegistryFact(
                "sana", "Syrian Arab News Agency", "الوكالة العربية السورية للأنباء", "SY", "news agency", "state-controlled", null,
                "https://statemediamonitor.com/2022/05/syrian-arab-news-agency-sana/", "2022"),
        }, "وكالة الأنباء السورية “سانا”", "“سانا”، وصل", "الوكالة");
        string statement = audit.Source("بيان دمشق والحكومة الموازية", "government-body", true, null, "البيان");
        string observers = audit.Source("مراقبون", "observers", false, source => source with { Plural = true }, "مراقبون");
        string egypt = audit.Source("مصر", "government-body", true, null, "القاهرة");
        string newsletter = audit.Source("إنتليجنس أون لاين", "newsletter", true, source => source with
        {
            Foreign = new Fact<bool>(true, [new Evidence("foreign.language-area")]),
            Role = new Fact<string>("دورية", [new Evidence("fixture")]),
            Registry = new RegistryFact(
                "intelligence-online", "Intelligence Online", "إنتليجنس أون لاين", "FR", "newsletter", "private", "Indigo Publications",
                "https://www.africaintelligence.com/info/aboutus", "2024"),
        }, "دورية “إنتليجنس أون لاين” الاستخباراتية الفرنسية");
        string western = audit.Source("مصدر غربي بارز", "anonymous-official", false, null, "مصدر غربي بارز");
        string several = audit.Source("عدد من المصادر", "anonymous-source", false, source => source with { Plural = true }, "عدد من المصادر");

        Message agency = new("fixture.base.state-agency"), body = new("fixture.base.government-body");
        Message one = Message.Of("fixture.support.one", MessageArgument.Text("who", "سانا"));
        audit.Statement(
            sana, "ووفق", "وكالة الأنباء السورية “سانا”",
            ["وصل مدير مخابرات “حفتر”، ونائب رئيس الوزراء في الحكومة الموازية في الشرق الليبي إلى “دمشق”، بصحبة عسكريين وسياسيين آخرين لتقديم عرض لآخر التطورات العسكرية في ليبيا، و”لتقديم التهنئة والدعم للنظام السوري على نجاحه في هزيمة المجموعات “الإرهابية” المدعومة من تركيا”"],
            StatementForm.Mixed, (SourceLetter.A, SourceLetter.C, 3), agency, one);
        audit.Statement(
            sana, "بحسب", "الوكالة", ["”لتقديم التهنئة والدعم للنظام السوري على نجاحه في هزيمة المجموعات “الإرهابية” المدعومة من تركيا”"],
            StatementForm.Direct, (SourceLetter.A, SourceLetter.C, 3), agency, one, "و”لتقديم");
        audit.Statement(
            sana, "ووفقا", "”سانا”",
            ["وقعت دمشق والحكومة الموازية في ليبيا، المدعومة من الجيش الوطني بقيادة “حفتر”، الأحد، على مذكرة تفاهم تقضي بإعادة افتتاح مقرات البعثات الدبلوماسية في البلدين، وتنسيق مواقف البلدين في المحافل الدولية والإقليمية، في مواجهة “التدخل والعدوان التركي على البلدين”"],
            StatementForm.Mixed, (SourceLetter.A, SourceLetter.C, 3), agency, one, null, [statement]);
        audit.Statement(
            statement, "بحسب وصف", "البيان", ["“التدخل والعدوان التركي على البلدين”"], StatementForm.Direct,
            (SourceLetter.A, SourceLetter.D, 4), body, one, "في مواجهة “التدخل");
        audit.Statement(
            observers, "ويرى", "مراقبون",
            ["تقاطع المصالح بين “حفتر” و”بشار الأسد” تقتضي التعاون في مواجهة تركيا، التي تقدم الدعم لحكومة الوفاق الوطني، المعترف بها دوليًّا في ليبيا، وللمجموعات المعارضة لنظام الأسد في شمال سوريا"],
            StatementForm.Indirect, (SourceLetter.F, SourceLetter.F, 6), Message.Of("fixture.base.unjudged", MessageArgument.Text("who", "مراقبون")), new Message("fixture.support.none"));
        Message onlyEgypt = Message.Of("fixture.support.one", MessageArgument.Text("who", "مصر"));
        audit.Statement(egypt, "تندد", "مصر", ["بالتدخل العسكري التركي في ليبيا"], StatementForm.Indirect, (SourceLetter.A, SourceLetter.D, 4), body, onlyEgypt, "ومنذ قرار البرلمان");
        audit.Statement(
            egypt, "وتتهم", "", ["أنقرة بمحاولة تهديد أمنها القومي، والتأثير سلبًا على استقرار منطقة البحر المتوسط، وشمال إفريقيا"],
            StatementForm.Indirect, (SourceLetter.A, SourceLetter.D, 4), new Message("fixture.opponent"), onlyEgypt, "وتتهم");
        audit.Statement(
            egypt, "تعتبر", "للقاهرة", ["وجود قدم لتركيا قرب حدوها الشرقية خطرا عليها"], StatementForm.Indirect, (SourceLetter.A, SourceLetter.D, 4), body, onlyEgypt);
        audit.Statement(
            newsletter, "ووفقًا لما أوردته", "دورية “إنتليجنس أون لاين” الاستخباراتية الفرنسية",
            ["“كامل” سعى خلال جولته إلى إبرام تفاهمات أمنية، تقضي بإنشاء وحدة تنسيق، تتألف من ممثلين عن أجهزة المخابرات في المنطقة، تكون مسئولة عن مراقبة الوضع في ليبيا"],
            StatementForm.Indirect, (SourceLetter.C, SourceLetter.C, 3), new Message("fixture.base.newsletter"), Message.Of("fixture.support.one", MessageArgument.Text("who", "إنتليجنس أون لاين")));
        audit.Statement(
            western, "ويقول", "مصدر غربي بارز", ["“مدير المخابرات المصرية أطلع نظراءها على أدلة تشير إلى نقل مقاتلين سوريين إلى مناطق نفوذ الوفاق”"],
            StatementForm.Direct, (SourceLetter.D, SourceLetter.D, 4), new Message("fixture.base.anonymous-official"), new Message("fixture.support.none"), "ويقول مصدر غربي");
        audit.Statement(
            several, "ووفقا لعدد", "عدد من المصادر", ["الجيش المصري يتراجع على الأرض في ليبيا، لكنه يضغط على أنقرة للتراجع عن دورها في شمال إفريقيا"],
            StatementForm.Indirect, (null, null, null), new Message("fixture.cap"), new Message("fixture.support.none"));

        audit.Claim(["S1", "S2"], [sana]);
        audit.Claim(["S3", "S4"], [sana, statement], "S7");
        audit.Finding("R13", FindingStatus.Raised, Severity.Error, "fixture.finding.loaded", ["الدمويين والجزَّارين الذين ينسق بينهم الجزار الأعظم في مصر"], [], "fixture.mend.neutral");
        audit.Finding("R06", FindingStatus.Raised, Severity.Error, "fixture.finding.bare", ["عدد من المصادر"], ["S11"], "fixture.mend.describe", MessageArgument.Text("words", "عدد من المصادر"));
        audit.Finding("R09", FindingStatus.Raised, Severity.Warning, "fixture.finding.reason", ["مصدر غربي بارز"], ["S10"], "fixture.mend.describe", MessageArgument.Text("who", "مصدر غربي بارز"));
        audit.Finding("R17", FindingStatus.Raised, Severity.Warning, "fixture.finding.single", [], ["S5", "S9", "S10"], null, MessageArgument.Number("count", 3));
        audit.Finding("R27", FindingStatus.Raised, Severity.Note, "fixture.finding.verb", ["وتتهم"], ["S7"], "fixture.mend.neutral", MessageArgument.Text("words", "وتتهم"));
        audit.Finding("R04", FindingStatus.Passed, Severity.Note, "fixture.passed", [], [], null);
        audit.Finding("R31", FindingStatus.NotApplicable, Severity.Note, "fixture.not-applicable", [], [], null);
        audit.Finding("R22", FindingStatus.Question, Severity.Note, "fixture.question", ["مصدر غربي بارز"], ["S10"], null);
        if (reviewer is not null)
        {
            audit.Override(new Override("S9", null, "happened", "C", "D", reviewer, new DateOnly(2026, 11, 25), "لا أصل ظاهر وراء النشرة."));
            audit.Override(new Override("S5", null, "type", "observers", "anonymous-source", reviewer, new DateOnly(2026, 11, 25), ""));
        }

        return audit.Build(reviewer);
    }

    public static AuditReport Harbour(string? reviewer = null)
    {
        AuditBuilder audit = new(Sample("harbour-strike.en.txt", "en", "Harbour strike enters second week as state agency speaks of “sabotage”"));
        string agency = audit.Source("VNA", "state-agency", true, source => source with { Role = new Fact<string>("state news agency", [new Evidence("fixture")]) }, "The state news agency, VNA");
        string minister = audit.Source("Helena Varga", "named-official", true, source => source with { Role = new Fact<string>("Transport Minister", [new Evidence("fixture")]) }, "Transport Minister Helena Varga");
        string official = audit.Source("senior official at the ministry", "anonymous-official", false, null, "A senior official at the ministry");
        string union = audit.Source("The dockers’ union", "civil-society", true, null, "The dockers’ union");
        string secretary = audit.Source("Tomas Brandl", "civil-society", true, source => source with { BodySource = union }, "Tomas Brandl");
        string report = audit.Source("inspection report dated 12 March", "document", true, null, "an inspection report dated 12 March");
        string residents = audit.Source("Residents near the northern quay", "witness", false, source => source with { Plural = true }, "Residents near the northern quay");
        string resident = audit.Source("Mira Osk", "witness", true, null, "Mira Osk");
        string observers = audit.Source("Observers", "observers", false, source => source with { Plural = true }, "Observers");
        string person = audit.Source("a person familiar with the talks", "anonymous-source", false, null, "a person familiar with the talks");
        string meridian = audit.Source("Meridian", "wire-agency", true, null, "The Meridian news agency");
        string reuss = audit.Source("Anton Reuss", "named-expert", true, source => source with { Role = new Fact<string>("a labour economist at the University of Eldrin", [new Evidence("fixture")]) }, "Anton Reuss");
        string sources = audit.Source("Sources", "anonymous-source", false, source => source with { Plural = true }, "Sources said");

        Message named(string who) => Message.Of("fixture.base.named", MessageArgument.Text("who", who));
        Message one(string who) => Message.Of("fixture.support.one", MessageArgument.Text("who", who));
        Message unjudged(string who) => Message.Of("fixture.base.unjudged", MessageArgument.Text("who", who));
        audit.Statement(
            agency, "said", "The state news agency, VNA", ["the army had unloaded two grain ships on Sunday night and that work at the northern quay was “back to normal”"],
            StatementForm.Mixed, (SourceLetter.A, SourceLetter.C, 5), new Message("fixture.base.state-agency"), one("VNA"), "The state news agency");
        audit.Statement(
            agency, "said", "the agency", ["Three men had been arrested after “an act of sabotage” on a crane"],
            StatementForm.Mixed, (SourceLetter.A, SourceLetter.C, 5), new Message("fixture.base.state-agency"), one("VNA"), "Three men had");
        audit.Statement(
            minister, "told", "Transport Minister Helena Varga", ["the government would not go beyond its offer of a 6 percent pay rise"],
            StatementForm.Indirect, (SourceLetter.A, SourceLetter.C, 3), named("Helena Varga"), one("Helena Varga"), "Transport Minister Helena");
        audit.Statement(
            minister, "said", "she", ["“We have been patient, but a port is not a private garden,”"],
            StatementForm.Direct, (SourceLetter.A, SourceLetter.C, 3), named("Helena Varga"), one("Helena Varga"), "“We have been patient");
        audit.Statement(
            minister, "accused", "She", ["the union of holding the country to ransom"],
            StatementForm.Indirect, (SourceLetter.A, SourceLetter.D, 4), new Message("fixture.opponent"), one("Helena Varga"), "She accused");
        audit.Statement(
            official, "said", "A senior official at the ministry, who asked not to be named because the cabinet has yet to meet on the matter", ["a draft decree would let the army run the port for 30 days"],
            StatementForm.Indirect, (SourceLetter.C, SourceLetter.D, 4), new Message("fixture.base.anonymous-official"), new Message("fixture.support.none"), "A senior official");
        audit.Statement(
            official, "said", "the official", ["“The decision is as good as made,”"],
            StatementForm.Direct, (SourceLetter.C, SourceLetter.D, 4), new Message("fixture.base.anonymous-official"), new Message("fixture.support.none"), "“The decision is");
        audit.Statement(
            union, "denied", "The dockers’ union", ["its members had damaged the crane"],
            StatementForm.Indirect, (SourceLetter.A, SourceLetter.C, 2), named("The dockers’ union"), new Message("fixture.support.two"), "The dockers’ union");
        audit.Statement(
            secretary, "said", "Its secretary, Tomas Brandl", ["the crane had failed two safety inspections in a row"],
            StatementForm.Indirect, (SourceLetter.B, SourceLetter.C, 2), named("Tomas Brandl"), new Message("fixture.support.two"), "Its secretary");
        audit.Statement(
            report, "According to", "an inspection report dated 12 March, a copy of which was seen by this newspaper", ["the crane’s brakes were worn below the legal limit"],
            StatementForm.Indirect, (SourceLetter.A, SourceLetter.B, 2), new Message("fixture.base.document"), new Message("fixture.support.two"), "According to an inspection",
            imvain: new Imvain(true, true, true, true, true));
        audit.Statement(
            residents, "said", "Residents near the northern quay", ["no ship had been unloaded there"],
            StatementForm.Indirect, (SourceLetter.C, SourceLetter.C, 2), unjudged("Residents"), new Message("fixture.support.two"), "Residents near");
        audit.Statement(
            resident, "said", "Mira Osk, 52, who runs a café opposite the gate", ["“The cranes have not moved since last Friday,”"],
            StatementForm.Direct, (SourceLetter.B, SourceLetter.B, 2), named("Mira Osk"), new Message("fixture.support.two"), "“The cranes have");
        audit.Statement(
            observers, "say", "Observers", ["the government wants to break the union before the election in June"],
            StatementForm.Indirect, (SourceLetter.F, SourceLetter.F, 6), unjudged("Observers"), new Message("fixture.support.none"), "Observers say");
        audit.Statement(
            person, "citing", "a person familiar with the talks", ["three shipping companies had offered to pay half of the difference between the two sides"],
            StatementForm.Indirect, (SourceLetter.D, SourceLetter.D, 4), new Message("fixture.cap"), new Message("fixture.support.none"), "The Meridian news agency", [meridian]);
        audit.Statement(
            null, "It is believed", "", ["flour reserves will last no longer than three weeks"],
            StatementForm.Indirect, (null, null, null), new Message("fixture.cap"), new Message("fixture.support.none"));
        audit.Statement(
            reuss, "according to", "Anton Reuss, a labour economist at the University of Eldrin", ["Similar strikes in 2011 and 2017 cost the economy about 0.2 percent of its output a week"],
            StatementForm.Indirect, (SourceLetter.B, SourceLetter.B, 3), named("Anton Reuss"), one("Anton Reuss"), "Similar strikes");
        audit.Statement(
            reuss, "said", "he", ["“The longer it lasts, the more of that is lost for good,”"],
            StatementForm.Direct, (SourceLetter.B, SourceLetter.B, 3), named("Anton Reuss"), one("Anton Reuss"), "“The longer it lasts");
        audit.Statement(
            sources, "said", "Sources", ["a new round of talks could begin on Thursday"],
            StatementForm.Indirect, (SourceLetter.F, SourceLetter.F, 6), unjudged("Sources"), new Message("fixture.support.none"), "Sources said");

        audit.Claim(["S8", "S9", "S10"], [union, report], "S2");
        audit.Claim(["S11", "S12"], [residents, resident], "S1");
        audit.Finding("R06", FindingStatus.Raised, Severity.Error, "fixture.finding.bare", ["Sources said"], ["S18"], "fixture.mend.describe", MessageArgument.Text("words", "Sources"));
        audit.Finding("R13", FindingStatus.Raised, Severity.Warning, "fixture.finding.loaded", ["humiliating test"], [], "fixture.mend.neutral");
        audit.Finding("R17", FindingStatus.Raised, Severity.Warning, "fixture.finding.single", [], ["S3", "S6", "S13", "S14", "S16"], null, MessageArgument.Number("count", 5));
        audit.Finding("R04", FindingStatus.Passed, Severity.Note, "fixture.passed", [], [], null);
        audit.Finding("R31", FindingStatus.NotApplicable, Severity.Note, "fixture.not-applicable", [], [], null);
        audit.Finding("R22", FindingStatus.Question, Severity.Note, "fixture.question", ["A senior official at the ministry"], ["S6", "S7"], null);
        if (reviewer is not null)
        {
            audit.Override(new Override("S14", null, "happened", "D", "C", reviewer, new DateOnly(2026, 11, 25), "The agency named the talks and the offer."));
        }

        return audit.Build(reviewer);
    }

    public static string Root
    {
        get
        {
            DirectoryInfo? folder = new(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CitationAudit.sln")))
            {
                folder = folder.Parent;
            }

            return folder?.FullName ?? throw new InvalidOperationException("The tests must run inside the repository.");
        }
    }
}
