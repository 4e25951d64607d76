package io.github.tencenterrors.samples.gateway;

import com.tencentcloudapi.common.AbstractModel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;

/** A request with a file, as some products have one: the SDK sends it as {@code multipart/form-data}. */
@SuppressWarnings("NonApiType") // the SDK's own types
final class UploadRequest extends AbstractModel {

    @Override
    protected void toMap(HashMap<String, String> map, String prefix) {
        setParamSimple(map, prefix + "Limit", 1);
    }

    @Override
    protected String[] getBinaryParams() {
        return new String[] {"Image"};
    }

    @Override
    protected HashMap<String, byte[]> getMultipartRequestParams() {
        HashMap<String, byte[]> parts = new HashMap<>();
        parts.put("Limit", "1".getBytes(StandardCharsets.UTF_8));
        parts.put("Image", new byte[] {0, -1, '\r', '\n', '-', '-'});
        return parts;
    }
}
