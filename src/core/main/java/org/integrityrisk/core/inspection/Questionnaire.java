package org.integrityrisk.core.inspection;

import java.util.List;

/**
 * What came back of a questionnaire.
 *
 * @param sent how many were sent out
 * @param returned how many came back
 * @param questions how often each answer was given
 */
public record Questionnaire(int sent, int returned, List<Question> questions) {

  /** None was sent. */
  public static final Questionnaire NONE = new Questionnaire(0, 0, List.of());

  public Questionnaire {
    questions = List.copyOf(questions);
  }

  /** A question with its answers. */
  public record Question(String text, List<Answer> answers) {

    public Question {
      answers = List.copyOf(answers);
    }

    int counted() {
      return answers.stream().mapToInt(Answer::count).sum();
    }
  }

  /** An answer, and how often it was given. */
  public record Answer(String text, int count) {}
}
