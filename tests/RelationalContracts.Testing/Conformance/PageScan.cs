using System.Globalization;
using System.Text;

namespace RelationalContracts.Testing.Conformance;

/// <summary>What the content of a page does, as far as accessibility and archiving care.</summary>
internal sealed class PageScan
{
    private static readonly HashSet<string> Painting = ["Tj", "TJ", "'", "\"", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh"];

    // The operators of ISO 32000-1, annex A.
    private static readonly HashSet<string> Operators =
    [
        "b", "B", "b*", "B*", "BDC", "BI", "BMC", "BT", "BX", "c", "cm", "CS", "cs", "d", "d0", "d1", "Do", "DP", "EI", "EMC", "ET", "EX", "f", "F", "f*", "G", "g",
        "gs", "h", "i", "ID", "j", "J", "K", "k", "l", "m", "M", "MP", "n", "q", "Q", "re", "RG", "rg", "ri", "s", "S", "SC", "sc", "SCN", "scn", "sh", "T*", "Tc",
        "Td", "TD", "Tf", "Tj", "TJ", "TL", "Tm", "Tr", "Ts", "Tw", "Tz", "v", "w", "W", "W*", "y", "'", "\"",
    ];

    private readonly byte[] _content;
    private readonly List<string> _operands = [];
    private readonly List<byte[]> _strings = [];
    private readonly Stack<string> _open = new();
    private int _at;
    private string _font = string.Empty;
    private int _saved;

    public PageScan(byte[] content)
    {
        _content = content;
        while (Next() is { } token)
        {
            if (char.IsAsciiLetter(token[0]) || token is "'" or "\"")
            {
                Used.Add(token);
                Execute(token);
                _operands.Clear();
                _strings.Clear();
            }
            else
            {
                _operands.Add(token);
            }
        }
    }

    /// <summary>Marks that enclose nothing else, as they were opened: "Artifact", "mcid", or another tag.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>The operators of the page.</summary>
    public HashSet<string> Used { get; } = [];

    /// <summary>Whether every operator is one of the standard's; what two letters stand for in dictionaries of marks counts as none.</summary>
    public bool IsStandard => Used.IsSubsetOf(Operators);

    /// <summary>Whether marks and states are closed as often as they are opened.</summary>
    public bool IsBalanced => _open.Count == 0 && _saved == 0;

    /// <summary>The numbers of marked-content sequences.</summary>
    public List<int> Ids { get; } = [];

    /// <summary>The natural languages that marked content names.</summary>
    public List<string> Languages { get; } = [];

    /// <summary>How many graphics states were saved at once, at most.</summary>
    public int DeepestSave { get; private set; }

    /// <summary>The operators that set a colour.</summary>
    public HashSet<string> ColourOperators { get; } = [];

    /// <summary>The codes shown, two bytes each, by the name of the font.</summary>
    public Dictionary<string, HashSet<int>> Codes { get; } = [];

    private void Execute(string name)
    {
        if (name is "BMC" or "BDC")
        {
            OpenMark();
        }
        else if (name == "EMC")
        {
            _open.TryPop(out _);
        }
        else if (name == "Tf")
        {
            _font = _operands[0];
        }
        else if (name is "q" or "Q")
        {
            _saved += name == "q" ? 1 : -1;
            DeepestSave = Math.Max(DeepestSave, _saved);
        }
        else if (name is "rg" or "RG" or "g" or "G" or "k" or "K" or "cs" or "CS")
        {
            ColourOperators.Add(name);
        }
        else if (Painting.Contains(name))
        {
            Paint();
        }
    }

    private void OpenMark()
    {
        var properties = string.Join(' ', _operands.Skip(1));
        var isArtifact = _operands[0] == "/Artifact";
        var hasId = properties.Contains("/MCID", StringComparison.Ordinal);
        if (isArtifact && _open.Contains("content"))
        {
            Faults.Add("7.1-1");
        }

        if (hasId && _open.Contains("artifact"))
        {
            Faults.Add("7.1-2");
        }

        if (hasId)
        {
            Ids.Add(int.Parse(_operands[_operands.IndexOf("/MCID") + 1], CultureInfo.InvariantCulture));
        }

        if (_operands.IndexOf("/Lang") is > 0 and var lang)
        {
            Languages.Add(_operands[lang + 1].Trim('(', ')'));
        }

        _open.Push(isArtifact ? "artifact" : hasId ? "content" : "other");
    }

    private void Paint()
    {
        if (!_open.Contains("content") && !_open.Contains("artifact"))
        {
            Faults.Add("7.1-3");
        }

        if (!Codes.TryGetValue(_font, out var codes))
        {
            Codes[_font] = codes = [];
        }

        foreach (var text in _strings)
        {
            for (var i = 0; i + 1 < text.Length; i += 2)
            {
                codes.Add((text[i] << 8) | text[i + 1]);
            }
        }
    }

    private string? Next()
    {
        while (_at < _content.Length && IsSpace(_content[_at]))
        {
            _at++;
        }

        return _at >= _content.Length ? null : (char)_content[_at] switch
        {
            '(' => Literal(),
            '<' when Peek(1) != '<' => Hexadecimal(),
            '<' or '>' => Taken(2),
            '[' or ']' => Taken(1),
            _ => Word(),
        };
    }

    private char Peek(int ahead) => _at + ahead < _content.Length ? (char)_content[_at + ahead] : '\0';

    private string Taken(int length)
    {
        _at += length;
        return Encoding.Latin1.GetString(_content, _at - length, Math.Min(length, _content.Length - _at + length));
    }

    private string Word()
    {
        var start = _at++;
        while (_at < _content.Length && !IsSpace(_content[_at]) && "()<>[]/".IndexOf((char)_content[_at]) < 0)
        {
            _at++;
        }

        return Encoding.Latin1.GetString(_content, start, _at - start);
    }

    private string Hexadecimal()
    {
        var end = System.Array.IndexOf(_content, (byte)'>', _at);
        var digits = Encoding.Latin1.GetString(_content, _at + 1, end - _at - 1).Replace("\n", string.Empty, StringComparison.Ordinal);
        _at = end + 1;
        _strings.Add(Convert.FromHexString(digits.Length % 2 == 0 ? digits : digits + "0"));
        return "(" + Encoding.Latin1.GetString(_strings[^1]) + ")";
    }

    private string Literal()
    {
        var bytes = new List<byte>();
        var depth = 1;
        for (_at++; _at < _content.Length; _at++)
        {
            var value = _content[_at];
            if (value == '\\')
            {
                bytes.Add(Escaped(_content[++_at]));
                continue;
            }

            depth += value == '(' ? 1 : value == ')' ? -1 : 0;
            if (depth == 0)
            {
                break;
            }

            bytes.Add(value);
        }

        _at++;
        _strings.Add([.. bytes]);
        return "(" + Encoding.Latin1.GetString(_strings[^1]) + ")";
    }

    private static byte Escaped(byte value) => (char)value switch { 'n' => 10, 'r' => 13, 't' => 9, 'b' => 8, 'f' => 12, _ => value };

    private static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;
}
