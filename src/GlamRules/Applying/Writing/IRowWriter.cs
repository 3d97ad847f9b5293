using System.Buffers;
using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Applying.Writing;

/// <summary>Writes answers in one format; for one thread.</summary>
internal interface IRowWriter
{
    /// <summary>What stands above the answers; may be nothing.</summary>
    void Header(ArrayBufferWriter<byte> buffer);

    /// <summary>What stands above the records left to a person; may be nothing.</summary>
    void HumanHeader(ArrayBufferWriter<byte> buffer);

    /// <summary>An answer with its evidence.</summary>
    /// <param name="kept">The columns of the input that are copied.</param>
    void Row(ArrayBufferWriter<byte> buffer, Record record, Prediction prediction, ReadOnlySpan<FieldValue> kept);

    /// <summary>A record that a person is to answer: its fields, and room for the answer.</summary>
    void Human(ArrayBufferWriter<byte> buffer, Record record, ReadOnlySpan<FieldValue> kept);
}
