package io.github.tencenterrors.schema;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time, the first of them lowest: most of what a body consists of need not be looked at singly. */
final class Eights {

    private static final VarHandle VIEW = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Eights() {}

    /** The bytes from that place on, of which there must be eight. */
    static long at(int place, byte[] bytes) {
        return (long) VIEW.get(bytes, place);
    }
}
