package org.integrityrisk.core.tip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.numbering.NumberSequences;
import org.integrityrisk.core.secret.Seal;
import org.integrityrisk.core.secret.SealedTexts;
import org.integrityrisk.core.secret.Vault;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/** Seals what is stored of tips and opens what is read: the only place where both meet. */
public final class TipArchive {

  private final Tips tips;
  private final Vault vault;
  private final Receipts receipts;
  private final NumberSequences numbers;
  private final Ids ids;

  public TipArchive(Tips tips, Vault vault, Receipts receipts, NumberSequences numbers, Ids ids) {
    this.tips = tips;
    this.vault = vault;
    this.receipts = receipts;
    this.numbers = numbers;
    this.ids = ids;
  }

  /** A tip that was kept: its id, its number, and the code that is shown once. */
  record Kept(String id, String number, ReceiptCode code) {}

  /**
   * Keeps a new tip.
   *
   * @throws DomainException CONFLICT {@code secret.key-missing}
   */
  Kept keep(TipCard card, TipContent content, LocalDate today) {
    Seal seal = vault.newSeal(card.id());
    SealedPart report = sealed(seal, card.id(), SealedPart.Kind.REPORT, content.texts());
    Receipts.Issued receipt = receipts.issue(today);
    TipCard numbered = card.numbered(number(card));
    tips.add(numbered, vault.wrap(seal), receipt.stored(), List.of(report));
    return new Kept(card.id(), numbered.number(), receipt.code());
  }

  private String number(TipCard card) {
    int year = card.received().getYear();
    int next = numbers.next("tip/" + card.project() + "/" + year);
    return String.format(Locale.ROOT, "%d-%03d", year, next);
  }

  /**
   * The tip with that id, opened.
   *
   * @throws DomainException NOT_FOUND; CONFLICT when its key is not at hand or is gone
   */
  Tip open(String id) {
    return open(
        tips.find(id)
            .filter(found -> found.card().state() != TipState.PURGED)
            .orElseThrow(() -> Refusals.notFound(id)));
  }

  Tip open(SealedTip stored) {
    Seal seal = sealOf(stored);
    List<TipMessage> messages = new ArrayList<>();
    List<TipFile> files = new ArrayList<>();
    Optional<TipContent> content = Optional.empty();
    for (SealedPart part : stored.parts()) {
      List<String> texts = SealedTexts.read(seal.open(place(part), part.sealed()));
      switch (part.kind()) {
        case REPORT -> content = Optional.of(TipContent.of(texts));
        case MESSAGE -> messages.add(TipMessage.of(texts));
        case FILE -> files.add(TipFile.of(texts));
        case FILE_CONTENT -> throw new IllegalStateException("contents are read one by one");
      }
    }
    return new Tip(stored.card(), content.orElseThrow(), messages, files);
  }

  /** All tips of a project that are not purged, opened. */
  List<Tip> openAll(String project) {
    return tips.openable(project).stream().map(this::open).toList();
  }

  /**
   * Adds messages and keeps another state.
   *
   * @throws DomainException CONFLICT {@code tip.changed-meanwhile}
   */
  void change(Tip tip, TipCard next, TipMessage... messages) {
    Seal seal = sealOf(stored(tip));
    List<SealedPart> added =
        Stream.of(messages)
            .map(one -> sealed(seal, next.id(), SealedPart.Kind.MESSAGE, one.texts()))
            .toList();
    if (!tips.change(next, added)) {
      throw DomainException.conflict(Problem.of("tip.changed-meanwhile"));
    }
  }

  /** Adds a file. */
  void addFile(Tip tip, String name, FileType type, byte[] content, LocalDate day) {
    Seal seal = sealOf(stored(tip));
    String id = ids.next();
    SealedPart body = new SealedPart(id, tip.card().id(), SealedPart.Kind.FILE_CONTENT, "");
    TipFile file = new TipFile(id, name, type, content.length, day);
    tips.add(
        List.of(
            new SealedPart(id, body.tip(), body.kind(), seal.seal(place(body), content)),
            sealed(seal, tip.card().id(), SealedPart.Kind.FILE, file.texts())));
  }

  /** The content of a file. */
  byte[] content(Tip tip, TipFile file) {
    SealedPart part =
        tips.part(tip.card().id(), file.id()).orElseThrow(() -> Refusals.notFound(file.id()));
    return sealOf(stored(tip)).open(place(part), part.sealed());
  }

  private SealedTip stored(Tip tip) {
    return tips.find(tip.card().id()).orElseThrow(() -> Refusals.notFound(tip.card().id()));
  }

  private Seal sealOf(SealedTip stored) {
    return vault.unwrap(stored.card().id(), stored.key());
  }

  private SealedPart sealed(Seal seal, String tip, SealedPart.Kind kind, List<String> texts) {
    SealedPart empty = new SealedPart(ids.next(), tip, kind, "");
    return new SealedPart(empty.id(), tip, kind, seal.seal(place(empty), SealedTexts.write(texts)));
  }

  private static String place(SealedPart part) {
    return part.kind().code() + "/" + part.id();
  }
}
