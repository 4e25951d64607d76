package io.github.tencenterrors.samples.sdk;

/**
 * A virtual machine.
 *
 * @param id such as {@code ins-09dx96dg}
 * @param state such as {@code RUNNING}
 * @since 0.1
 */
public record Instance(String id, String state) {}
