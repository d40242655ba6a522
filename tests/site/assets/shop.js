/** What the demo page asks for: a mixture that a bad day could bring. */
const { refused, other } = document.documentElement.dataset;

const requests = [
  ["/shop/cart"],
  ["/shop/cart", { method: "PUT" }],
  ["/shop/cart", { method: "PUT" }],
  ["/shop/orders/8812"],
  ["/shop/orders/8813"],
  ["/shop/orders/8814"],
  ["/shop/users/123"],
  ["/shop/users/456"],
  ["/shop/token?access_token=never-shown"],
  ["/shop/admin"],
  ["/shop/search?q=bucket"],
  ["/shop/reports"],
  ["/shop/old"],
  ["/s/500/checkout"],
  ["/s/204/ping", { method: "POST" }],
  [`${other}/shop/fonts`],
  [`${refused}/metrics`],
  ["http://nowhere.invalid/pixel"],
];

const said = document.querySelector("#said");

async function ask() {
  delete document.documentElement.dataset.done;
  said.value = "Asking…";
  const images = Array.from({ length: 6 }, (_, index) => `/s/${index === 5 ? 404 : 200}/bucket-${index}.png`);
  for (const src of images) new Image().src = src;
  const answers = await Promise.allSettled(requests.map(([url, options]) => fetch(url, options)));
  const bad = answers.filter((answer) => answer.status === "rejected" || !answer.value.ok).length;
  said.value = `${bad} of ${requests.length} requests went wrong.`;
  document.documentElement.dataset.done = "";
}

document.querySelector("#again").addEventListener("click", ask);
ask();
