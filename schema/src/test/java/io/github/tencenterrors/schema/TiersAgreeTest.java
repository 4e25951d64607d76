package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.envelope.ResponseReader;
import io.github.tencenterrors.envelope.SchemaTier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What a contract says of a body is what tier two says of it, whichever tier has looked. */
class TiersAgreeTest {

    private static final List<ErrorCatalog> CATALOGS = List.of(
            ErrorCatalog.bundled(),
            ErrorCatalog.of(List.of()),
            ErrorCatalog.of(ErrorCatalog.bundled().select(Selection.all().withGenerations(Generation.API_2017))),
            ErrorCatalog.bundled().joinedWith(ErrorCatalog.ofSdkCodes(OddErrorCode.class)));

    private static final List<ResponseContract> CONTRACTS = contracts(contract -> contract);

    private static final List<ResponseContract> ASSUMING_2017 =
            contracts(contract -> contract.assuming(Generation.API_2017)).subList(0, 2);

    /** Codes that are untidy, and one that is no name at all in another envelope. */
    enum OddErrorCode {
        CODE,
        DOTTED;

        public String getValue() {
            return this == CODE ? "Code" : "InternalError.some_detail.";
        }
    }

    @StatisticsReport(StatisticsReportMode.OFF)
    @Property(generation = GenerationMode.EXHAUSTIVE)
    void onEveryValueInEveryPlace(@ForAll("framed") String body) {
        assertAgreement(body, 2);
    }

    @StatisticsReport(StatisticsReportMode.OFF)
    @Property(tries = 5_000)
    void onAnyObjectInEveryPlace(@ForAll("nested") String body) {
        assertAgreement(body, 2);
    }

    @StatisticsReport(StatisticsReportMode.OFF)
    @Property(tries = 5_000)
    void onBodiesPatchedAnywhere(@ForAll("patched") String body) {
        assertAgreement(body, 2);
    }

    @StatisticsReport(StatisticsReportMode.OFF)
    @Property(tries = 5_000)
    void onBodiesWithAByteChanged(@ForAll("wellMeant") String body, @ForAll int at, @ForAll byte other) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        bytes[Math.floorMod(at, bytes.length)] = other;

        assertAgreement(bytes, 2);
    }

    @StatisticsReport(StatisticsReportMode.OFF)
    @Property(tries = 3_000)
    void onBodiesThatAreMeantWell(@ForAll("wellMeant") String body) {
        assertAgreement(body, 50);
    }

    private static void assertAgreement(String body, int leastShare) {
        assertAgreement(body.getBytes(StandardCharsets.UTF_8), leastShare);
        for (ResponseContract contract : List.of(ResponseContract.wire(), ResponseContract.documented())) {
            ContractReport report = contract.check(body);

            assertSame(report, contract.judge(ResponseReader.standard().read(body)), body);
        }
    }

    private static void assertAgreement(byte[] body, int leastShare) {
        // The guard of the guard: bodies that tier one never takes would prove nothing.
        for (SchemaTier tier : SchemaTier.values()) {
            Statistics.label(tier.toString()).collect(taken(body, tier));
            Statistics.label(tier.toString())
                    .coverage(kinds -> kinds.check(true).percentage(share -> share >= leastShare));
        }
        ResponseReader reader = ResponseReader.standard();
        for (ResponseContract contract : CONTRACTS) {
            ContractReport report = contract.check(body);

            ContractReport wanted = contract.judge(reader.read(body));
            assertSame(report, wanted, new String(body, StandardCharsets.UTF_8));
        }
        for (ResponseContract contract : ASSUMING_2017) {
            ContractReport report = contract.check(body);

            ContractReport wanted =
                    contract.judge(reader.assuming(Generation.API_2017).read(body));
            assertSame(report, wanted, new String(body, StandardCharsets.UTF_8));
        }
    }

    private static boolean taken(byte[] body, SchemaTier tier) {
        TierOne seen = TierOne.of(body, tier);
        return seen != null && seen.reading(ErrorCatalog.bundled(), Generation.API_3_0) != null;
    }

    private static void assertSame(ContractReport report, ContractReport wanted, String body) {
        assertThat(facts(report)).as(body).isEqualTo(facts(wanted));
        assertThat(facts(report.under(SchemaTier.DOCUMENTED)))
                .as("under the other contract: %s", body)
                .isEqualTo(facts(wanted.under(SchemaTier.DOCUMENTED)));
    }

    private static List<Object> facts(ContractReport report) {
        return List.of(
                report.outcome(),
                report.generation(),
                report.code(),
                report.moduleCode(),
                report.requestId(),
                report.documented(),
                report.meanings(),
                report.findings(),
                report.conforms(),
                report.excerpt(),
                report.toJson("source"),
                report.toString());
    }

    private static List<ResponseContract> contracts(UnaryOperator<ResponseContract> change) {
        return CATALOGS.stream()
                .flatMap(catalog -> Stream.of(ResponseContract.wire(), ResponseContract.documented())
                        .map(contract -> change.apply(contract.withCatalog(catalog))))
                .toList();
    }

    @Provide
    Arbitrary<String> framed() {
        return Bodies.framed();
    }

    @Provide
    Arbitrary<String> nested() {
        return Bodies.nested();
    }

    @Provide
    Arbitrary<String> patched() {
        return Bodies.patched();
    }

    @Provide
    Arbitrary<String> wellMeant() {
        return Bodies.wellMeant();
    }
}
