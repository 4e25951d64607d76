package io.github.tencenterrors.samples.compatibility.junit.parameterizedclass;

import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.junit.TencentErrorSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;

class InheritingTestCase extends Base {

    @Test
    void one() {
        Played.TOLD.add("one " + code);
    }

    @Test
    void other() {
        Played.TOLD.add("other " + code);
    }
}

@ParameterizedClass
@TencentErrorSource({"4100", "AuthFailure.TokenFailure"})
@TestMethodOrder(MethodOrderer.MethodName.class)
abstract class Base {

    /** The only field may leave its index out. */
    @Parameter
    ErrorCode code;
}
