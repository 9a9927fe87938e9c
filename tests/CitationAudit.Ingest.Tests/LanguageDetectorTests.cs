using CitationAudit.Ingest.Languages;
using CsCheck;
using Xunit;

namespace CitationAudit.Ingest.Tests;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("ar", "قالت الشركة إنها ستفتح مصنعًا في چنيف بكلفة 20 مليون يورو")]
    [InlineData("en", "The company said that it would open a plant in the city")]
    [InlineData("en", "Zurich opens museum")]
    [InlineData("fr", "La société a annoncé qu'elle ouvrira une usine dans la ville pour les habitants")]
    [InlineData("de", "Das Unternehmen hat mitgeteilt, dass es eine Fabrik in der Stadt baut")]
    [InlineData("es", "La empresa dijo que abrirá una fábrica en la ciudad para los vecinos")]
    [InlineData("fa", "این شرکت گفت که یک کارخانه در شهر می‌سازد")]
    [InlineData("ur", "کمپنی نے کہا ہے کہ وہ شہر میں فیکٹری لگائے گی")]
    [InlineData("ru", "Компания сообщила, что построит завод в городе")]
    [InlineData("und", "12:30 – 14:00")]
    public void Languages_are_told_by_script_letters_and_function_words(string language, string text) =>
        Assert.Equal(language, LanguageDetector.Detect(text));

    [Fact]
    public void Latin_quotations_in_an_arabic_article_do_not_turn_it() =>
        Assert.Equal("ar", LanguageDetector.Detect("نشرت صحيفة The New York Times تقريرًا عن الاتفاق الذي وقعته الحكومة أمس في العاصمة"));

    [Fact]
    public void Any_text_has_an_answer() =>
        Gen.String.Sample(text => LanguageDetector.Detect(text).Length is 2 or 3, iter: 2000);
}
