namespace RelationalContracts.Expressions;

/// <summary>What a piece of a condition is.</summary>
internal enum TokenKind
{
    /// <summary>The end of the condition.</summary>
    End,

    /// <summary>A word, with dots, hyphens and underscores: <c>parties.count</c>.</summary>
    Word,

    /// <summary>A number or a date.</summary>
    Number,

    /// <summary>Words in quotes.</summary>
    Quoted,

    /// <summary>A comparison.</summary>
    Operator,

    /// <summary>A bracket or a comma.</summary>
    Mark,

    /// <summary>Anything else.</summary>
    Stray,
}

/// <summary>A piece of a condition.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; without the quotes for quoted words.</param>
/// <param name="Offset">Where it begins in the condition.</param>
/// <param name="Length">How many characters it takes up.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Offset, int Length)
{
    /// <summary>The piece as a message names it.</summary>
    public string Shown => Kind == TokenKind.End ? "its end" : $"'{Text}'";

    /// <summary>Whether the piece is a given bracket, comma or word.</summary>
    /// <param name="text">The text.</param>
    public bool Is(string text) => Kind is TokenKind.Mark or TokenKind.Word && Text == text;
}

/// <summary>Cuts a condition into its pieces.</summary>
internal static class ExprLexer
{
    /// <summary>The pieces in order, the end last.</summary>
    /// <param name="text">The condition.</param>
    public static List<Token> Read(string text)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var token = Take(text, at);
            tokens.Add(token);
            at += token.Length;
        }

        tokens.Add(new Token(TokenKind.End, string.Empty, text.Length, 0));
        return tokens;
    }

    private static Token Take(string text, int at) => text[at] switch
    {
        var letter when char.IsLetter(letter) || letter == '_' => TakeWhile(TokenKind.Word, text, at, IsInWord),
        var digit when char.IsAsciiDigit(digit) || IsSigned(text, at) => TakeWhile(TokenKind.Number, text, at, IsInNumber),
        '"' or '\'' => TakeQuoted(text, at),
        '(' or ')' or '[' or ']' or ',' => new Token(TokenKind.Mark, text[at].ToString(), at, 1),
        '=' or '!' or '<' or '>' or '&' or '|' => TakeWhile(TokenKind.Operator, text, at, letter => letter is '=' or '!' or '<' or '>' or '&' or '|'),
        _ => new Token(TokenKind.Stray, text[at].ToString(), at, 1),
    };

    private static bool IsSigned(string text, int at) => text[at] == '-' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static bool IsInWord(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '-' or '.';

    private static bool IsInNumber(char letter) => char.IsAsciiDigit(letter) || letter is '.' or '-';

    private static Token TakeWhile(TokenKind kind, string text, int at, Func<char, bool> belongs)
    {
        var end = at + 1;
        while (end < text.Length && belongs(text[end]))
        {
            end++;
        }

        return new Token(kind, text[at..end], at, end - at);
    }

    private static Token TakeQuoted(string text, int at)
    {
        var end = text.IndexOf(text[at], at + 1);
        return end < 0
            ? new Token(TokenKind.Stray, text[at].ToString(), at, 1)
            : new Token(TokenKind.Quoted, text[(at + 1)..end], at, end + 1 - at);
    }
}
