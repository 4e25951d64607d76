package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.extension.ExtensionFactory;
import com.github.tomakehurst.wiremock.extension.WireMockServices;
import io.github.tencenterrors.schema.ResponseContract;
import java.util.List;

/** What a user writes to have a standalone server check its answers. */
public final class CheckingFactory implements ExtensionFactory {

    @Override
    public List<Extension> create(WireMockServices services) {
        return TencentErrorsExtensionFactory.checking(ResponseContract.documented())
                .create(services);
    }
}
