using System.Collections.Generic;
using System.Linq;

namespace QuantSdk.Hardware;

/// <summary>Everything that a build emits for an accelerator and a study, except its RTL.</summary>
public static class AcceleratorExport
{
    /// <summary>The files. Those that describe the accelerator do not depend on how it is run, and the other way round.</summary>
    /// <param name="accelerator">The accelerator.</param>
    /// <param name="study">What is run on it.</param>
    public static IReadOnlyList<ExportedFile> Write(Accelerator accelerator, Study study)
    {
        List<ExportedFile> files =
        [
            new("accelerator.json", AcceleratorJson.Write(accelerator)),
            new(AcceleratorSchemas.AcceleratorFile, AcceleratorSchemas.Read(AcceleratorSchemas.AcceleratorFile)),
            new("study.json", StudyJson.Write(study)),
            new(AcceleratorSchemas.StudyFile, AcceleratorSchemas.Read(AcceleratorSchemas.StudyFile)),
            new("timeloop/components.yaml", TimeloopComponents.Write()),
            new("timeloop/mapper.yaml", TimeloopProblem.WriteMapper()),
            new("timeloop/variables.yaml", TimeloopArchitecture.WriteVariables(accelerator)),
        ];
        if (study.HasWork)
        {
            foreach (IGrouping<PrecisionClass, Gemm> products in PrecisionClass.Group(accelerator, study.WorkloadFor(accelerator)))
            {
                AddClass(files, accelerator, products.Key, [.. products]);
            }
        }

        files.AddRange(HarnessProject.Write());
        return files;
    }

    private static void AddClass(List<ExportedFile> files, Accelerator accelerator, PrecisionClass precision, IReadOnlyList<Gemm> gemms)
    {
        string name = precision.Name;
        files.Add(new($"scalesim/{name}.cfg", ScaleSimConfig.Write(accelerator, precision)));
        files.Add(new($"scalesim/{name}.csv", ScaleSimTopology.Write(gemms)));
        files.Add(new($"scalesim/{name}.layout.csv", ScaleSimTopology.WriteLayout(gemms)));

        // Widths decide on the class; of formats that differ in their groups alone the first stands for all.
        OperandFormat left = gemms[0].Left ?? accelerator.Operands.Left(gemms[0].Role);
        OperandFormat right = gemms[0].Right ?? accelerator.Operands.Right(gemms[0].Role);
        files.Add(new($"timeloop/{name}/architecture.yaml", TimeloopArchitecture.Write(accelerator, left, right)));
        files.Add(new($"timeloop/{name}/reference.yaml", EnergyReferenceTable.Write(accelerator, left, right)));
        foreach (Gemm gemm in gemms)
        {
            files.Add(new($"timeloop/{name}/{FileNames.Of(gemm.Name)}.problem.yaml", TimeloopProblem.Write(gemm)));
        }
    }
}
