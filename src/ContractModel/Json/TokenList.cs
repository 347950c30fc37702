namespace ContractModel.Json;

/// <summary>The tokens of a JSON text, in its order.</summary>
internal sealed class TokenList(int expected)
{
    private Token[] _tokens = SpareArray<Token>.Take(expected);

    /// <summary>Gets the memory of the tokens, which goes on behind the last of them with anything.</summary>
    internal Token[] Tokens => _tokens;

    internal int Count { get; private set; }

    internal void Add(int start, int length, bool isEscaped) => Add(new Token(start, (uint)length | (isEscaped ? Token.Escaped : 0)));

    /// <summary>Adds the start of an object or list; how far it reaches is known at its end.</summary>
    internal void Open(int start) => Add(new Token(start, Token.Container));

    /// <summary>Adds the end of an object or list.</summary>
    internal void Close(int start, int opened)
    {
        Add(new Token(start, 1));
        _tokens[opened] = new Token(_tokens[opened].Start, Token.Container | (uint)Count);
    }

    private void Add(Token token)
    {
        var tokens = _tokens;
        var at = Count;
        if (at == tokens.Length) tokens = _tokens = SpareArray<Token>.Grow(tokens);
        tokens[at] = token;
        Count = at + 1;
    }
}

/// <summary>One token: where it starts and how far it reaches. What it is, its first byte says.</summary>
internal readonly struct Token(int start, uint reach)
{
    // No file is so long that a length or a number of tokens needs these bits.
    internal const uint Container = 1u << 31;
    internal const uint Escaped = 1u << 30;

    private readonly uint _reach = reach;

    /// <summary>Gets the place of its first byte.</summary>
    internal int Start { get; } = start;

    /// <summary>Gets, of an object or list, the index of the token after its end; of anything else, the length in bytes, quotes counted in.</summary>
    internal int Reach => (int)(_reach & ~(Container | Escaped));

    internal bool IsContainer => (_reach & Container) != 0;

    internal bool IsEscaped => (_reach & Escaped) != 0;
}
