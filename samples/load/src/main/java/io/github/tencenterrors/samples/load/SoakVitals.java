package io.github.tencenterrors.samples.load;

/**
 * What a process holds on to.
 *
 * @param heapBytes in use after a collection
 * @param threads that live
 * @param descriptors of files and sockets that are open
 */
record SoakVitals(long heapBytes, int threads, long descriptors) {}
