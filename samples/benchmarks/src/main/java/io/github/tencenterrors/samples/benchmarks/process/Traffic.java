package io.github.tencenterrors.samples.benchmarks.process;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Recorded responses as JSON lines, made up: about 250 bytes each, the same bytes in every run.
 *
 * <p>The mix is ours; what each kind looks like was seen in logged responses or stands in the documents. One in a hundred
 * breaks the contract of the wire, each of those in JSON that can be parsed: the bare parser they are compared with must
 * get to the end.
 */
final class Traffic {

    private static final List<Template> MIX = List.of(
            Template.of(450, """
                    {"Response":{"TotalCount":{number},"InstanceSet":[{"InstanceId":"ins-{name}","InstanceState":"RUNNING",\
                    "InstanceType":"S5.MEDIUM4","CPU":{number},"Placement":{"Zone":"ap-guangzhou-3","ProjectId":0},"PrivateIpAddresses":["10.0.{number}.{number}"],\
                    "CreatedTime":"2020-09-22T00:00:00Z","RenewFlag":null}],"RequestId":"{request-id}"}}"""),
            Template.of(220, """
                    {"Response":{"Error":{"Code":"{code}","Message":"The request was refused: see the documentation of the action \
                    for what it asks of 'ins-{name}'."},"RequestId":"{request-id}"}}"""),
            Template.of(60, """
                    {"Response":{"RequestId":"{request-id}","Error":{"Message":"请求的次数超过了频率限制，请稍后重试（ins-{name}）。",\
                    "Code":"{code}"}}}"""),
            Template.of(20, """
                    {"Response":{"Error":{"Code":"{product-code}","Message":"There is no ins-{name}."},"RequestId":"{request-id}"}}"""),
            Template.of(80, """
                    {"Response":{"Error":{"Code":"{code-2017}","Message":"The request was refused (ins-{name})."},\
                    "RequestId":"{request-id}"}}"""),
            Template.of(60, """
                    {"code":0,"message":"","codeDesc":"Success","totalCount":{number},"instanceSet":[{"instanceName":"{name}",\
                    "unInstanceId":"ins-{name}","status":2,"cpu":{number},"mem":{number},"zoneId":100003,"lanIp":"10.0.{number}.{number}"}]}"""),
            Template.of(60, """
                    {"code":{code-2.0},"message":"The request was refused (ins-{name})","codeDesc":"InvalidParameter"}"""),
            Template.of(20, """
                    {"code":5000,"message":"({module-code})the module ins-{name} refused","codeDesc":"InternalError"}"""),
            Template.of(20, """
                    {"code":5400,"message":"partly done","requestId":{number},"detail":{"ins-{name}":{"code":0,"message":"",\
                    "requestId":{number}},"ins-{name}b":{"code":4000,"message":"(-513)no","requestId":{number}}}}"""),
            Template.of(4, """
                    {"Response":{"Error":"{code}","RequestId":"{request-id}"}}"""),
            Template.of(3, """
                    {"RequestId":"{request-id}","InstanceSet":[{"InstanceId":"ins-{name}"}]}"""),
            Template.of(2, """
                    {"code":"{code}","message":"The request was refused (ins-{name})"}"""),
            Template.of(1, """
                    "<html><head><title>502 Bad Gateway</title></head><body>{name}</body></html>\""""));

    private static final Template[] BY_PART_OF_THOUSAND = MIX.stream()
            .flatMap(template -> Stream.generate(() -> template).limit(template.share()))
            .toArray(Template[]::new);

    private Traffic() {}

    /** Writes so many responses, one a line, in place of what stood there. */
    static void write(Path file, long responses) throws IOException {
        RandomGenerator random = new SplittableRandom(42);
        StringBuilder lines = new StringBuilder();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (long count = 0; count < responses; count++) {
                BY_PART_OF_THOUSAND[random.nextInt(BY_PART_OF_THOUSAND.length)].fill(lines, random);
                lines.append('\n');
                if (lines.length() > 1 << 16) {
                    out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
                    lines.setLength(0);
                }
            }
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
