package io.github.tencenterrors.cli;

import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.SchemaTier;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** Turns an argument into what a contract asks of a body, and tells a shell which there are. */
final class TierConverter implements ITypeConverter<SchemaTier>, Iterable<String> {

    private static final List<SchemaTier> TIERS = List.of(SchemaTier.values());

    @Override
    public SchemaTier convert(String argument) {
        return TIERS.stream()
                .filter(tier -> name(tier).equals(argument))
                .findFirst()
                .orElseThrow(() -> new Problem(
                                "no contract is called '" + argument + "'",
                                "",
                                "there are two",
                                Nearest.asQuestion(
                                        argument,
                                        TIERS.stream().map(TierConverter::name).toList()))
                        .asIllegalArgument());
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(SchemaTier.values()).map(TierConverter::name).iterator();
    }

    private static String name(SchemaTier tier) {
        return tier.name().toLowerCase(Locale.ROOT);
    }
}
