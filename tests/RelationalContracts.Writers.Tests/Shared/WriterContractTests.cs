using RelationalContracts.Diagnostics;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Documents;

namespace RelationalContracts.Writers.Tests.Shared;

/// <summary>What every writer promises, whatever its format.</summary>
public class WriterContractTests
{
    public static TheoryData<string> Formats => Written.Formats;

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_document_gives_the_same_bytes(string format)
    {
        var first = Written.As(format, SampleDocuments.EveryNode());
        var second = Written.As(format, SampleDocuments.EveryNode());

        second.Should().Equal(first);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Writers_at_work_at_the_same_time_do_not_disturb_each_other(string format)
    {
        var alone = Written.As(format, SampleDocuments.Charter());

        var together = Enumerable.Range(0, 8).AsParallel().Select(_ => Written.As(format, SampleDocuments.Charter())).ToList();

        together.Should().AllSatisfy(bytes => bytes.Should().Equal(alone));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_stream_that_cannot_seek_is_enough_and_stays_open(string format)
    {
        using var output = new ForwardOnlyStream();

        Written.Writers.Single(writer => writer.Format == format)
            .Write(SampleDocuments.EveryNode(), new WriteOptions(SampleThemes.Firm), output, []);

        output.Written.Should().Equal(Written.As(format, SampleDocuments.EveryNode()));
        output.IsClosed.Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_document_of_ordinary_characters_is_written_without_a_word(string format)
    {
        var diagnostics = new DiagnosticBag();

        Written.As(format, SampleDocuments.EveryNode(), diagnostics: diagnostics);

        diagnostics.Should().BeEmpty();
    }

    private sealed class ForwardOnlyStream : Stream
    {
        private readonly MemoryStream _bytes = new();

        public byte[] Written => _bytes.ToArray();

        public bool IsClosed { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() => _bytes.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => _bytes.Write(buffer, offset, count);

        protected override void Dispose(bool disposing)
        {
            IsClosed = true;
            base.Dispose(disposing);
        }
    }
}
