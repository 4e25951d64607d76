/**
 * Archives of recorded responses that outgrow one machine, checked on Apache Spark.
 *
 * <p>Start at {@link io.github.tencenterrors.samples.spark.Main}. What a response must keep and how reports add up is left to
 * the modules; here are only Spark, and files that Hadoop can reach.
 */
@NullMarked
package io.github.tencenterrors.samples.spark;

import org.jspecify.annotations.NullMarked;
