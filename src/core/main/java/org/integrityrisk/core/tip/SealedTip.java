package org.integrityrisk.core.tip;

import java.util.List;
import org.integrityrisk.core.secret.WrappedKey;

/**
 * A tip as it is stored.
 *
 * @param parts its sealed parts in their order, without the contents of files
 */
public record SealedTip(TipCard card, WrappedKey key, List<SealedPart> parts) {

  public SealedTip {
    parts = List.copyOf(parts);
  }
}
