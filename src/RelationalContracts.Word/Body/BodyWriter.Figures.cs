using System.Globalization;
using RelationalContracts.Documents;
using RelationalContracts.Word.Markup;
using RelationalContracts.Word.Styles;

namespace RelationalContracts.Word.Body;

/// <summary>Drawings, each a picture in a line of its own; the metafiles are written after the body.</summary>
internal sealed partial class BodyWriter
{
    private const double MostScale = 1.1;

    private readonly List<Figure> _figures = [];

    /// <summary>The drawings met while writing, in order.</summary>
    public IReadOnlyList<Figure> Figures => _figures;

    /// <summary>The relationship of a drawing's metafile.</summary>
    /// <param name="index">Its place among the drawings, from 0.</param>
    public static string RelationshipOf(int index) => string.Create(CultureInfo.InvariantCulture, $"rIdFigure{index + 1}");

    private void WriteFigure(Figure figure, Surroundings surroundings)
    {
        _figures.Add(figure);
        var scale = Math.Min(MostScale, surroundings.Width / figure.Width);
        BeginParagraph(StyleId.Figure);
        PictureWriter.Write(_xml, new LinePicture(
            _figures.Count, RelationshipOf(_figures.Count - 1), figure.Width * scale, figure.Height * scale, figure.Alternative, figure.Caption));
        EndParagraph();
    }
}
