self.VERSION = "{{ version }}";
importScripts("{{ static_url('js/worker.js') }}");
