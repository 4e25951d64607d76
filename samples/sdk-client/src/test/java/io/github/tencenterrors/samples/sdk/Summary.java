package io.github.tencenterrors.samples.sdk;

import java.util.List;
import java.util.function.Predicate;

/** What the table comes to, counted. */
record Summary(long errors, long faults, long typed, long requestIdsKept, long rawInTheSdk) {

    static Summary of(List<Scene> scenes) {
        return new Summary(
                count(scenes, scene -> scene.sent().isPresent()),
                count(scenes, scene -> scene.sent().isEmpty()),
                count(scenes, Scene::isTyped),
                count(scenes, Scene::isRequestIdKept),
                count(scenes, Scene::isRawInTheSdk));
    }

    private static long count(List<Scene> scenes, Predicate<Scene> wanted) {
        return scenes.stream().filter(wanted).count();
    }

    @Override
    public String toString() {
        return """
                %d documented errors and %d transport faults: %d of %d ended in a typed exception of our service,
                %d of %d request ids were kept. The SDK alone threw %d undeclared runtime exceptions.""".formatted(errors, faults, typed, errors + faults, requestIdsKept, errors, rawInTheSdk);
    }
}
