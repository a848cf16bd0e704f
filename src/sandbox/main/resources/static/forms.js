// Forms: suggests people while a name is typed (what is sent is the name), and asks before something is deleted.
(function () {
  'use strict';

  async function suggest(field) {
    const typed = field.value.trim();
    if (typed === '') {
      return;
    }
    const answer = await fetch(AJS.contextPath() + '/rest/api/2/user/picker?maxResults=10&query=' + encodeURIComponent(typed));
    if (answer.ok) {
      const found = await answer.json();
      field.list.replaceChildren(...found.users.map(option));
    }
  }

  function option(user) {
    const element = document.createElement('option');
    element.value = user.name;
    element.textContent = user.displayName;
    return element;
  }

  document.addEventListener('input', (event) => {
    if (event.target.matches('input[data-user-picker]')) {
      suggest(event.target);
    }
  });

  document.addEventListener('click', (event) => {
    const question = event.target.closest('button[data-confirm]');
    if (question && !window.confirm(question.dataset.confirm)) {
      event.preventDefault();
    }
  });
})();
