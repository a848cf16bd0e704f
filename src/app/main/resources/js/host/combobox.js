/**
 * Makes a text field of the host a combobox: it stays the field that the host sends, and whoever wants to may go on
 * typing into it. Works by keyboard and says to screen readers what it shows (WAI-ARIA, combobox with a list).
 * A choice is `{value, label, detail, words}`: what is written into the field, what the line shows, what it is found by.
 */
IntegrityRisk.combobox = (function () {
  'use strict';
  const { el, replace } = IntegrityRisk;
  const SHOWN = 50;
  let made = 0;

  function matches(text, typed) {
    const words = text.toLowerCase();
    return typed.toLowerCase().split(/\s+/).every((word) => words.includes(word));
  }

  /** What is called so comes before what only stands near it. */
  function found(choices, typed) {
    const all = choices.filter((choice) => matches(choice.words, typed));
    const called = all.filter((choice) => matches(choice.label, typed));
    return called.concat(all.filter((choice) => !called.includes(choice)));
  }

  /** `choices()` answers with all choices, best first; `chosen(choice)` is told what was taken. */
  return function combobox(field, label, choices, chosen) {
    const id = 'ir-choices-' + ++made;
    const list = el('div', { id, class: 'ir-choices', role: 'listbox', 'aria-label': label });
    const said = el('div', { class: 'assistive', role: 'status' });
    let shown = [];
    let active = -1;
    let typed = false;

    const isOpen = () => list.isConnected && !list.hidden;

    function describe() {
      const attributes = { autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-haspopup': 'listbox', 'aria-controls': id };
      if (field.tagName === 'INPUT') {
        Object.assign(attributes, { role: 'combobox', 'aria-expanded': 'false' });
      }
      Object.entries(attributes).forEach(([name, value]) => field.setAttribute(name, value));
      field.classList.add('ir-picker');
      list.hidden = true;
      field.after(list, said);
    }

    function tell(open) {
      if (field.hasAttribute('aria-expanded')) {
        field.setAttribute('aria-expanded', String(open));
      }
    }

    function line(choice, index) {
      return el(
        'div',
        { id: id + '-' + index, class: 'ir-line-choice', role: 'option', 'aria-selected': String(choice.value === field.value), onmousedown: (event) => event.preventDefault(), onclick: () => take(choice) },
        el('span', {}, choice.label),
        choice.detail ? el('span', { class: 'ir-detail' }, choice.detail) : null
      );
    }

    function open() {
      const fitting = typed ? found(choices(), field.value.trim()) : choices();
      shown = fitting.slice(0, SHOWN);
      replace(list, shown.map(line), rest(fitting.length));
      list.hidden = false;
      list.style.width = field.offsetWidth + 'px';
      list.style.left = field.offsetLeft + 'px';
      replace(said, document.createTextNode(AJS.I18n.getText('integrity-risk.web.picker.count', fitting.length)));
      tell(true);
      mark(shown.findIndex((choice) => choice.value === field.value));
    }

    function rest(all) {
      if (all === 0) {
        return el('div', { class: 'ir-detail' }, AJS.I18n.getText('integrity-risk.web.picker.none'));
      }
      return all > SHOWN ? el('div', { class: 'ir-detail' }, AJS.I18n.getText('integrity-risk.web.picker.more', all - SHOWN)) : null;
    }

    function close() {
      list.hidden = true;
      typed = false;
      tell(false);
      mark(-1);
    }

    function mark(index) {
      active = index;
      Array.from(list.querySelectorAll('[role=option]')).forEach((option, at) => option.classList.toggle('ir-active', at === index));
      if (index < 0) {
        field.removeAttribute('aria-activedescendant');
      } else {
        field.setAttribute('aria-activedescendant', id + '-' + index);
        document.getElementById(id + '-' + index).scrollIntoView({ block: 'nearest' });
      }
    }

    function step(by) {
      if (!isOpen()) {
        open();
      } else if (shown.length) {
        mark((active + by + shown.length + (active < 0 && by < 0 ? 1 : 0)) % shown.length);
      }
    }

    function take(choice) {
      field.value = choice.value;
      close();
      chosen(choice);
      ['input', 'change'].forEach((name) => field.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: 'taken' })));
      field.focus();
    }

    const keys = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: () => take(shown[active]),
      Escape: close,
    };

    /** Only what the list answers to is kept from the host, whose dialogs close by Escape and send by Enter. */
    function press(event) {
      const arrows = event.key.startsWith('Arrow') && (isOpen() || field.tagName === 'INPUT');
      const answers = keys[event.key] && !event.isComposing && (arrows || (isOpen() && (event.key !== 'Enter' || active >= 0)));
      if (answers) {
        event.preventDefault();
        event.stopPropagation();
        keys[event.key]();
      }
    }

    function called(written) {
      const all = choices();
      const named = all.filter((choice) => choice.label === written);
      return all.find((choice) => choice.value === written || choice.code === written) || (named.length === 1 ? named[0] : null);
    }

    /** Who types a code, or a name that only one has, has chosen it as well. */
    function settle(event) {
      const written = field.value.trim();
      const exact = event.detail === 'taken' ? null : called(written);
      if (exact) {
        field.value = exact.value;
        chosen(exact);
      }
    }

    function type(event) {
      if (event.detail !== 'taken') {
        typed = field.value.trim() !== '';
        open();
      }
    }

    describe();
    field.addEventListener('keydown', press);
    field.addEventListener('click', () => isOpen() || open());
    field.addEventListener('input', type);
    field.addEventListener('change', settle);
    field.addEventListener('blur', close);
  };
})();
