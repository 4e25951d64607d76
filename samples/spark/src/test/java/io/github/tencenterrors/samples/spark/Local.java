package io.github.tencenterrors.samples.spark;

import io.github.tencenterrors.recording.CheckedResponse;
import io.github.tencenterrors.recording.CodeCount;
import io.github.tencenterrors.recording.FindingGroup;
import io.github.tencenterrors.recording.FindingSample;
import io.github.tencenterrors.recording.RecordingListener;
import io.github.tencenterrors.recording.RecordingReport;
import io.github.tencenterrors.recording.Recordings;
import io.github.tencenterrors.schema.ResponseContract;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a check on one machine says of a folder, with sources named as the job names them: from that folder on.
 *
 * @param report on all files
 * @param lines a line of JSON for each response, in order
 */
record Local(RecordingReport report, List<String> lines) {

    static Local check(Path folder, ResponseContract contract) {
        String prefix = folder + "/";
        List<String> lines = new ArrayList<>();
        RecordingReport report = Recordings.in(folder).check(contract, new RecordingListener() {
            @Override
            public void checked(CheckedResponse response) {
                lines.add(response.toJson().replace(prefix, ""));
            }
        });
        return new Local(within(prefix, report), lines);
    }

    private static RecordingReport within(String prefix, RecordingReport report) {
        return new RecordingReport(
                report.tier(),
                report.files(),
                report.passedOver(),
                report.outcomes(),
                report.violating(),
                report.codes().stream().map(code -> within(prefix, code)).toList(),
                report.findings().stream().map(group -> within(prefix, group)).toList());
    }

    private static CodeCount within(String prefix, CodeCount code) {
        return new CodeCount(
                code.generation(),
                code.code(),
                code.moduleCode(),
                code.documented(),
                code.count(),
                code.first().replace(prefix, ""));
    }

    private static FindingGroup within(String prefix, FindingGroup group) {
        return new FindingGroup(
                group.rule(),
                group.count(),
                group.breaking(),
                group.samples().stream()
                        .map(sample ->
                                new FindingSample(sample.source().replace(prefix, ""), sample.finding(), sample.body()))
                        .toList());
    }
}
