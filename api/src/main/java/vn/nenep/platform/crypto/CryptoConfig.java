package vn.nenep.platform.crypto;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** Keys for text that only named readers may see. Given to the process from outside, never kept in the database. */
@ConfigMapping(prefix = "nenep.crypto")
public interface CryptoConfig {

    /** The id of the key that new texts are written with. */
    String activeKey();

    /** Key id to 256-bit key, base64. Old keys stay until nothing is written with them any more. */
    Map<String, String> keys();
}
