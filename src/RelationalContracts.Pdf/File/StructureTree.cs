using RelationalContracts.Pdf.Typesetting.Pages;

namespace RelationalContracts.Pdf.File;

/// <summary>Writes the structure tree and the tree that leads from page content back to it (ISO 32000-1, 14.7).</summary>
internal sealed class StructureTree
{
    private readonly PdfFile _file;
    private readonly ObjectRows _elements;
    private readonly ObjectRows _parents;
    private readonly IReadOnlyList<int> _pages;
    private readonly List<Tag> _tags = [];
    private readonly ByteBuffer _body = new();
    private readonly SortedDictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly int _root;

    /// <summary>Begins a tree.</summary>
    /// <param name="file">The file.</param>
    /// <param name="elements">Receives the elements.</param>
    /// <param name="parents">Receives the lists that lead from pages back to them.</param>
    /// <param name="pages">The pages' numbers.</param>
    public StructureTree(PdfFile file, ObjectRows elements, ObjectRows parents, IReadOnlyList<int> pages)
    {
        (_file, _elements, _parents) = (file, elements, parents);
        _pages = pages;
        _root = file.Reserve();
    }

    /// <summary>Gives every element of a tree its number, so that pages can refer to them.</summary>
    /// <remarks>Elements of one type and depth follow one another, so that those that resemble each other stand together in the file.</remarks>
    public void Number(Tag document)
    {
        _tags.AddRange(document.WithDescendants().GroupBy(tag => tag.Type).SelectMany(group => group.OrderBy(tag => tag.Depth)));
        _tags.ForEach(tag => tag.Number = _file.Reserve());
    }

    /// <summary>Writes the tree after all pages have been written.</summary>
    /// <param name="document">The topmost element.</param>
    /// <param name="owners">For each page the element of each of its marked-content sequences.</param>
    /// <param name="areas">Links and fields, in the order of their keys, which follow those of the pages.</param>
    /// <returns>The number of the tree's root.</returns>
    public int Write(Tag document, IReadOnlyList<IReadOnlyList<Tag>> owners, IReadOnlyList<ActiveArea> areas)
    {
        _tags.ForEach(WriteElement);
        WriteRoot(document, WriteParents(owners, areas), owners.Count + areas.Count);
        return _root;
    }

    /// <summary>Writes an element, its kids last: what elements of one type share stands flush above one another.</summary>
    private void WriteElement(Tag tag)
    {
        _body.Clear();
        _body.Append("<</S"u8).AppendName(tag.Type).Append("/P"u8).AppendAlignedReference(tag.Parent?.Number ?? _root);
        var page = FirstPage(tag);
        if (page is { } index)
        {
            _body.Append("/Pg"u8).AppendAlignedReference(_pages[index]);
        }

        AppendId(tag);
        if (tag.Language is { } language)
        {
            _body.Append("/Lang"u8).AppendText(language);
        }

        if (tag.Alternative is { } alternative)
        {
            _body.Append("/Alt"u8).AppendText(alternative);
        }

        AppendAttributes(tag);
        AppendKids(tag, page);
        _elements.Add(tag.Number, _body.Append(">>"u8));
    }

    private static int? FirstPage(Tag tag)
    {
        foreach (var kid in tag.Kids)
        {
            if (kid is TaggedContent { Pieces: [var piece, ..] })
            {
                return piece.Page;
            }
        }

        return null;
    }

    private void AppendKids(Tag tag, int? page)
    {
        // A single kid needs no array: of thousands of elements most have one.
        var isArray = tag.Kids.Count != 1 || tag.Kids[0] is TaggedContent { Pieces.Count: not 1 };
        _body.Append("/K"u8).Append(isArray ? "["u8 : ""u8);
        foreach (var kid in tag.Kids)
        {
            switch (kid)
            {
                case Tag child:
                    _body.AppendAlignedReference(child.Number);
                    break;
                case ActiveArea area:
                    AppendArea(area, page);
                    break;
                case TaggedContent content:
                    AppendPieces(content, page);
                    break;
            }
        }

        _body.Append(isArray ? "]"u8 : ""u8);
    }

    /// <summary>An area on another page than the rest of its element says so.</summary>
    private void AppendArea(ActiveArea area, int? page)
    {
        _body.Append("<</Type/OBJR/Obj"u8).AppendAlignedReference(area.Number);
        if (area.Page != page)
        {
            _body.Append("/Pg"u8).AppendAlignedReference(_pages[area.Page]);
        }

        _body.Append(">>"u8);
    }

    private void AppendPieces(TaggedContent content, int? page)
    {
        foreach (var piece in content.Pieces)
        {
            if (piece.Page == page)
            {
                _body.AppendAligned(piece.Id, 4);
            }
            else
            {
                _body.Append("<</Type/MCR/Pg"u8).AppendAlignedReference(_pages[piece.Page]).Append("/MCID"u8).AppendAligned(piece.Id, 4).Append(">>"u8);
            }
        }
    }

    private void AppendId(Tag tag)
    {
        if (tag.Id is { } id)
        {
            _body.Append("/ID"u8).AppendText(id);
            _ids.Add(id, tag.Number);
        }
    }

    private void AppendAttributes(Tag tag)
    {
        if (tag.ListNumbering is { } numbering)
        {
            _body.Append("/A<</O/List/ListNumbering"u8).AppendName(numbering).Append(">>"u8);
        }
        else if (tag.Box is { } box)
        {
            _body.Append("/A<</O/Layout/Placement/Block/BBox["u8).AppendReal(box.Left).Append(" "u8).AppendReal(box.Bottom).Append(" "u8);
            _body.AppendReal(box.Right).Append(" "u8).AppendReal(box.Top).Append("]>>"u8);
        }
        else if (tag.Type == "TH")
        {
            _body.Append("/A<</O/Table/Scope/Column>>"u8);
        }
        else if (tag.HeaderId is { } header)
        {
            _body.Append("/A<</O/Table/Headers["u8).AppendText(header).Append("]>>"u8);
        }
        else if (tag.Summary is { Length: > 0 } summary)
        {
            _body.Append("/A<</O/Table/Summary"u8).AppendText(summary).Append(">>"u8);
        }
    }

    private int WriteParents(IReadOnlyList<IReadOnlyList<Tag>> owners, IReadOnlyList<ActiveArea> areas)
    {
        var entries = owners.Select(WriteOwners).Concat(areas.Select(area => area.Owner.Number));
        return NumberTree.Write(_parents, [.. entries]);
    }

    private int WriteOwners(IReadOnlyList<Tag> owners)
    {
        _body.Clear();
        _body.Append("["u8);
        foreach (var owner in owners)
        {
            _body.AppendAlignedReference(owner.Number);
        }

        return _parents.Add(_body.Append("]"u8));
    }

    private void WriteRoot(Tag document, int parents, int nextKey)
    {
        _body.Clear();
        _body.Append("<</Type/StructTreeRoot/K "u8).AppendReference(document.Number).Append("/ParentTree "u8).AppendReference(parents);
        _body.Append("/ParentTreeNextKey "u8).Append(nextKey);
        if (_ids.Count > 0)
        {
            var ids = NameTree.Write(_file, _ids.Select(id => (id.Key, ByteBuffer.Reference(id.Value))));
            _body.Append("/IDTree "u8).AppendReference(ids);
        }

        _file.Add(_root, _body.Append(">>"u8));
    }
}
