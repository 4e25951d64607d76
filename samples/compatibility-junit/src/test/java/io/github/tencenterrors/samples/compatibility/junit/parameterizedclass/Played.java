package io.github.tencenterrors.samples.compatibility.junit.parameterizedclass;

import java.util.ArrayList;
import java.util.List;

/** What the fixtures tell, in the order of their tests. */
final class Played {

    static final List<String> TOLD = new ArrayList<>();

    private Played() {}
}
