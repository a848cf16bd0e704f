package org.integrityrisk.core.tip;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A tip, opened: only in memory, for as long as a request lasts.
 *
 * @param card what the database knows of it
 * @param content what came in
 * @param messages what was said since, in its order
 * @param files files, in their order
 */
public record Tip(
    TipCard card, TipContent content, List<TipMessage> messages, List<TipFile> files) {

  public Tip {
    messages = List.copyOf(messages);
    files = List.copyOf(files);
  }

  /** Everything that the tipper wrote. */
  Stream<String> wordsOfTheTipper() {
    return Stream.concat(
        content.texts().stream(),
        messages.stream()
            .filter(message -> message.kind() == TipMessage.Kind.ADDITION)
            .map(TipMessage::text));
  }

  /** Keys of the handlers who were found to have an interest. */
  public Set<String> recused() {
    return messages.stream()
        .filter(message -> message.kind() == TipMessage.Kind.RECUSAL)
        .map(TipMessage::text)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Keys of the warnings issued on it. */
  public List<String> warnings() {
    return messages.stream()
        .filter(message -> message.kind() == TipMessage.Kind.WARNING)
        .map(TipMessage::text)
        .toList();
  }

  /** Whether a handler has proposed a warning to those who issue them. */
  public boolean isProposed() {
    return messages.stream().anyMatch(message -> message.kind() == TipMessage.Kind.PROPOSAL);
  }

  public boolean isNamed(String name) {
    return !name.isBlank() && wordsOfTheTipper().anyMatch(words -> words.contains(name));
  }
}
