
// Asks whether the base has changed, and then for this page anew; where one reads it stays in sight.
(function () {
  'use strict';
  var body = document.body;
  var at = function (name) { return new URL(name, location.href.split('?')[0].split('#')[0]); };
  var trouble = document.getElementById('_trouble');

  var renew = function () {
    return fetch(location.href.split('#')[0], { cache: 'no-store' })
      .then(function (response) { return response.text(); })
      .then(function (text) {
        var fresh = new DOMParser().parseFromString(text, 'text/html');
        var y = window.scrollY;
        var open = Array.from(document.querySelectorAll('.row[id] details[open]')).map(function (each) {
          return each.closest('.row').id;
        });
        document.title = fresh.title;
        ['main', 'h1', '.holds', '#_trouble'].forEach(function (part) {
          var old = document.querySelector(part);
          var next = fresh.querySelector(part);
          if (old ? next : false) { old.replaceWith(document.adoptNode(next)); }
        });
        trouble = document.getElementById('_trouble');
        open.forEach(function (id) {
          var details = document.getElementById(id) ? document.getElementById(id).querySelector('details') : null;
          if (details) { details.open = true; }
        });
        body.dataset.live = fresh.body.dataset.live;
        document.dispatchEvent(new Event('factfile:renewed'));
        window.scrollTo({ top: y, behavior: 'instant' });
      });
  };

  var gone = 'factfile is not serving this page any more; start it again and take the address it prints';
  var ask = function () {
    var later = function () { setTimeout(ask, 1000); };
    if (document.hidden) { later(); return; }
    fetch(at('revision'), { cache: 'no-store' })
      .then(function (response) {
        if (!response.ok) { throw new Error(gone); }
        return response.json();
      })
      .then(function (told) {
        if (trouble.dataset.gone) { trouble.textContent = ''; delete trouble.dataset.gone; }
        return told.revision === body.dataset.live ? null : renew();
      })
      .catch(function () {
        if (!trouble.dataset.gone) { trouble.dataset.gone = 'yes'; trouble.textContent = gone; }
      })
      .then(later);
  };
  setTimeout(ask, 1000);
}());
