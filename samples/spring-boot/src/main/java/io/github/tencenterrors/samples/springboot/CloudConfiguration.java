package io.github.tencenterrors.samples.springboot;

import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the SDK's client from {@link CloudProperties}. */
@Configuration(proxyBeanMethods = false)
class CloudConfiguration {

    @Bean
    CvmClient cvmClient(CloudProperties cloud) {
        HttpProfile http = new HttpProfile();
        http.setProtocol(cloud.protocol());
        if (cloud.proxy() != null) {
            http.setProxyHost(cloud.proxy().host());
            http.setProxyPort(cloud.proxy().port());
        }
        Credential credential = new Credential(cloud.secretId(), cloud.secretKey());
        return new CvmClient(credential, cloud.region(), new ClientProfile(ClientProfile.SIGN_TC3_256, http));
    }
}
