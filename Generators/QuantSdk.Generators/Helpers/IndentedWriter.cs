using System;
using System.Text;

namespace QuantSdk.Generators.Helpers;

/// <summary>Writes source text with indentation and line feeds.</summary>
internal sealed class IndentedWriter
{
    private readonly StringBuilder text = new();
    private int depth;

    /// <summary>Writes one or more lines, each at the present indentation.</summary>
    /// <param name="lines">The text; lines end in a line feed.</param>
    public void Lines(string lines)
    {
        foreach (string line in lines.Replace("\r\n", "\n").Split('\n'))
        {
            if (line.Length != 0)
            {
                text.Append(' ', depth * 4).Append(line);
            }

            text.Append('\n');
        }
    }

    /// <summary>Writes an opening brace and indents until the returned scope is disposed; then the closing brace.</summary>
    /// <param name="header">The line above the brace.</param>
    public Scope Block(string header)
    {
        Lines(header);
        Lines("{");
        depth++;
        return new Scope(this);
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    /// <summary>An open block.</summary>
    public readonly struct Scope(IndentedWriter writer) : IDisposable
    {
        /// <summary>Closes the block.</summary>
        public void Dispose()
        {
            writer.depth--;
            writer.Lines("}");
        }
    }
}
