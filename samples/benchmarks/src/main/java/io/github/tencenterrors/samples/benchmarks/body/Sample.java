package io.github.tencenterrors.samples.benchmarks.body;

import io.github.tencenterrors.envelope.Envelope;
import java.nio.charset.StandardCharsets;

/** Bodies to be checked. */
enum Sample {
    /** A failure of API 3.0, in 200 bytes. */
    ERROR(Envelope.RESPONSE, """
            {"Response":{"Error":{"Code":"AuthFailure.SignatureFailure","Message":"The provided credentials could not \
            be validated. Check your signature."},"RequestId":"ed93f3cb-f35e-473f-b9f3-0d451b8b79c6"}}"""),
    /** A failure of API 2.0. */
    FLAT_ERROR(Envelope.FLAT, """
            {"code":4100,"message":"(-514) Resource already exists","codeDesc":"AuthFailure"}"""),
    /** A list of fifty machines. */
    SUCCESS(
            Envelope.RESPONSE,
            "{\"Response\":{\"TotalCount\":50,\"InstanceSet\":[" + """
            {"InstanceId":"ins-09dx96dg","InstanceName":"未命名","CPU":2,"Memory":4.5,"Placement":{"Zone":\
            "ap-guangzhou-3","ProjectId":0},"PrivateIpAddresses":["10.0.0.1"],"Tags":[{"Key":"team","Value":"billing"}]},\
            """.repeat(50)
                    + "null],\"RequestId\":\"ed93f3cb-f35e-473f-b9f3-0d451b8b79c6\"}}"),
    /** A code that no document lists, and nothing else that is odd. */
    UNDOCUMENTED(Envelope.RESPONSE, ERROR.text.replace("SignatureFailure", "SignatureFailed")),
    /** A member of a type that no document promises. */
    WRONG_TYPE(Envelope.RESPONSE, ERROR.text.replace("\"ed93f3cb-f35e-473f-b9f3-0d451b8b79c6\"", "5")),
    /** Three members that no document shows. */
    ODD_MEMBERS(Envelope.RESPONSE, ERROR.text.replace("\"Message\"", "\"A\":1,\"B\":2,\"C\":3,\"Message\""));

    private final Envelope envelope;
    private final String text;

    Sample(Envelope envelope, String text) {
        this.envelope = envelope;
        this.text = text;
    }

    Envelope envelope() {
        return envelope;
    }

    String text() {
        return text;
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
