namespace CitationAudit.Sources;

/// <summary>Word sequences with what they stand for; finds the longest that begins at a word in one walk.</summary>
/// <typeparam name="T">What a sequence stands for.</typeparam>
internal sealed class TermTree<T>
{
    private readonly Dictionary<string, TermTree<T>> _next = new(StringComparer.Ordinal);
    private readonly List<T> _values = [];

    /// <summary>Adds a sequence of keys; an empty one is ignored.</summary>
    public void Add(ReadOnlySpan<string> keys, T value)
    {
        TermTree<T> node = this;
        foreach (string key in keys)
        {
            if (!node._next.TryGetValue(key, out TermTree<T>? next))
            {
                node._next[key] = next = new TermTree<T>();
            }

            node = next;
        }

        if (node != this && !node._values.Contains(value))
        {
            node._values.Add(value);
        }
    }

    /// <summary>Appends every sequence that begins with <paramref name="first"/> and goes on with the keys behind <paramref name="at"/>.</summary>
    public void Find(string first, IReadOnlyList<string> keys, int at, List<TermHit<T>> found)
    {
        if (!_next.TryGetValue(first, out TermTree<T>? node))
        {
            return;
        }

        int end = at + 1;
        while (true)
        {
            foreach (T value in node._values)
            {
                found.Add(new TermHit<T>(value, at, end));
            }

            if (end >= keys.Count || !node._next.TryGetValue(keys[end], out node))
            {
                return;
            }

            end++;
        }
    }
}
