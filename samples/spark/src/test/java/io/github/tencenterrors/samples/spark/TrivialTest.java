package io.github.tencenterrors.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrivialTest {
    @Test
    void runs(@TempDir Path folder) throws Exception {
        Files.write(folder.resolve("a.gz"), new byte[0]);
        Files.write(folder.resolve("b.gz"), new byte[] {1, 2, 3});
        SparkConf conf = new SparkConf()
                .setMaster("local[2]")
                .setAppName("x")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "localhost")
                .set("spark.driver.bindAddress", "127.0.0.1");
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            List<String> names = spark.binaryFiles(folder.toString()).map(f -> {
                try (var in = f._2.open()) { return f._1 + in.readAllBytes().length; }
            }).collect();
            System.out.println(names);
            assertThat(names).hasSize(2);
            System.out.println(spark.parallelize(List.of(1,2,3), 3).map(i -> i + 1).collect());
        }
    }
}
