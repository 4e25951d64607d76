package com.acme;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import com.tencentcloudapi.cvm.v20170312.models.DescribeInstancesRequest;

/** The virtual machines of an account. */
public final class Machines {

    private final CvmClient client;

    public Machines(CvmClient client) {
        this.client = client;
    }

    public long count() {
        try {
            return client.DescribeInstances(new DescribeInstancesRequest()).getTotalCount();
        } catch (TencentCloudSDKException e) {
            String code = e.getErrorCode() == null ? "" : e.getErrorCode();
            throw new CallFailed(Remedy.of(code), code, e);
        } catch (NullPointerException e) { // what the SDK throws where it expects a body
            throw new CallFailed(Remedy.ASK_SOMEBODY, "", e);
        }
    }

    /** A call did not do what it was to do. */
    public static final class CallFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Remedy remedy;

        CallFailed(Remedy remedy, String code, Exception cause) {
            super(remedy + " " + code, cause);
            this.remedy = remedy;
        }

        public Remedy remedy() {
            return remedy;
        }
    }
}
