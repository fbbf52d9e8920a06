using System.Collections.Generic;
using System.Linq;
using QuantSdk.Hardware;
using QuantSdk.Hardware.Rtl;

namespace QuantSdk.Tasks;

/// <summary>The SystemVerilog of an accelerator.</summary>
internal static class AcceleratorRtl
{
    // INT8 weights and the tail of the values use the same elements as codes of four bits.
    private const int WeightBits = 8;

    /// <summary>The files; none where the accelerator has no elements of M-ANT, or the project asks for none.</summary>
    /// <exception cref="SettingException">There is no such hardware.</exception>
    public static IEnumerable<ExportedFile> Write(SettingsFile settings, Accelerator accelerator)
    {
        if (settings.Word("QuantAcceleratorRtl", "true", "false") == "false" || accelerator.QuantizationUnit is not QuantizationUnit unit)
        {
            return [];
        }

        try
        {
            RtlOptions options = new()
            {
                GroupSize = unit.GroupSize,
                Rows = accelerator.Array.Rows,
                Columns = accelerator.Array.Columns,
                WeightBits = WeightBits,
            };
            return [.. RtlEmitter.Emit(options).Select(static file => new ExportedFile("rtl/" + file.Name, file.Text))];
        }
        catch (RtlOptionsException exception)
        {
            throw new SettingException("QSDK2011", $"{exception.Problem} Set QuantAcceleratorRows, QuantAcceleratorColumns or QuantAcceleratorGroupSize, or QuantAcceleratorRtl to false to do without SystemVerilog.");
        }
    }
}
