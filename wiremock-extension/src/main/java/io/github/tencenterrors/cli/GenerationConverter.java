package io.github.tencenterrors.cli;

import io.github.tencenterrors.envelope.Generation;
import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;

/** Turns an argument into a generation, and tells a shell which there are. */
final class GenerationConverter implements ITypeConverter<Generation>, Iterable<String> {

    @Override
    public Generation convert(String argument) {
        return Generation.ofId(argument);
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Generation.values()).map(Generation::id).iterator();
    }
}
