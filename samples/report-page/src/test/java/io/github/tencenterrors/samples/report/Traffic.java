package io.github.tencenterrors.samples.report;

import io.github.tencenterrors.recording.RecordingReport;
import io.github.tencenterrors.recording.Recordings;
import io.github.tencenterrors.schema.ResponseContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Recordings as they come, and as somebody may forge them. */
final class Traffic {

    /** One response a line; of a log, which says nothing of secrets and cuts nothing short. */
    private static final String ORDINARY = """
            {"Response":{"TotalCount":0,"InstanceSet":[],"RequestId":"b5b41468-520d-4192-b42f-595cc34b6c1c"}}
            {"Response":{"Error":{"Code":"AuthFailure.SignatureExpire","Message":"The provided signature has expired."},"RequestId":"7f4c1a52"}}
            {"Response":{"Error":{"Code":"UnauthorizedOperation.","Message":"您没有权限进行此操作。"},"RequestId":"s1551113065"}}
            {"Response":{"Error":{"Code":"ResourceNotFound.NoDataOfRecord","Message":"记录列表为空。"},"RequestId":"c0c9ee4d"}}
            {"Error":{"Code":"InternalError","Message":"An internal error has occurred."},"RequestId":"ab"}
            {"code":5100,"message":"(-514)operation failed","codeDesc":"ResourceOpFailed"}
            {"code":4000,"message":["so","what"],"codeDesc":"InvalidParameter"}
            {"Response":{"Credentials":{"Token":"geheim","TmpSecretId":"AKIDgeheim"},"RequestId":5}}
            {"Response":{"InstanceSet":[%s],"RequestId":7,"Padding":[%s]}}
            {"Response":{"Error":{"Code":"LimitExceeded","Message":"cut of
            <html><head><title>414 Request-URI Too Large</title></head><body><center><h1>414</h1></center></body></html>
            """.formatted(
            "{\"InstanceId\":\"ins-09dx96dg\",\"State\":\"RUNNING\"},".repeat(100) + "{}", "1,".repeat(1_000) + "2");

    private static final String HOSTILE = """
            {"Response":{"Error":{"Code":"</script><script>document.title='harmed'</script>","Message":"x"},"RequestId":"r"}}
            {"Response":{"Error":{"Code":"</code></td><img src=https://example.invalid/ onerror=document.title='harmed'>","Message":{}}}}
            {"code":5,"message":"\\u202egnp.exe","</pre><svg onload=document.title='harmed'>":["]]>","{{script}}"]}
            <!--<script>document.title='harmed'</script>--><meta http-equiv=refresh content="0;url=https://example.invalid/">
            {"Response":{"Error":{"Code":"%s","Message":"m"},"RequestId":"r"}}
            """.formatted("x".repeat(3_000));

    private Traffic() {}

    static Path ordinary(Path folder) throws IOException {
        return page(folder, "gateway.jsonl", ORDINARY, ResponseContract.documented());
    }

    /** As much of it as a report lists, and more codes than a page shows at first. */
    static Path large(Path folder) throws IOException {
        String codes = IntStream.range(0, 60)
                .mapToObj(i ->
                        "{\"Response\":{\"Error\":{\"Code\":\"Odd.Code%d\",\"Message\":\"m\"},\"RequestId\":\"r\"}}\n"
                                .formatted(i))
                .collect(Collectors.joining());
        return page(folder, "large.jsonl", ORDINARY.repeat(60) + codes, ResponseContract.wire());
    }

    static Path hostile(Path folder) throws IOException {
        return page(folder, "'><img src=x>&amp;.jsonl", HOSTILE, ResponseContract.documented());
    }

    static Path none(Path folder) throws IOException {
        return page(folder, "none.jsonl", "", ResponseContract.wire());
    }

    private static Path page(Path folder, String name, String lines, ResponseContract contract) throws IOException {
        Path recordings = Files.writeString(folder.resolve(name), lines);
        RecordingReport report = Recordings.in(recordings).check(contract);
        return Files.writeString(folder.resolve("report.html"), report.toHtml());
    }
}
