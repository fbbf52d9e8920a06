using System;
using System.Collections.Generic;
using QuantSdk.Hardware.Rtl.Modules;

namespace QuantSdk.Hardware.Rtl;

/// <summary>Writes the accelerator as parameterised SystemVerilog.</summary>
public static class RtlEmitter
{
    /// <summary>Emits every module, the ones that others instantiate first.</summary>
    /// <param name="options">The sizes.</param>
    /// <returns>One file per module, named after it.</returns>
    /// <exception cref="RtlOptionsException">An option has a value that the hardware cannot have (QSDK5101 to QSDK5107).</exception>
    public static IReadOnlyList<RtlFile> Emit(RtlOptions options)
    {
        if (options is null)
        {
            throw new ArgumentNullException(nameof(options));
        }

        options.Validate();
        return
        [
            DelayLine.Emit(),
            TypeTable.Emit(),
            MantElement.Emit(options),
            MantArray.Emit(options),
            Modules.PostUnit.Emit(options),
            Core.Emit(options),
            TypeSelector.Emit(options),
            ScaleUnit.Emit(options),
            Encoder.Emit(options),
            Modules.QuantizationUnit.Emit(options),
            ValueBuffer.Emit(options),
            IntegerElement.Emit(options),
            AntDecoder.Emit(),
            AntElement.Emit(options),
        ];
    }
}
