import { describe, expect, test } from "vitest";
import { found, scan } from "./found-for-test.ts";
import { describeFreeText, scanFreeText } from "./index.ts";

describe("names of persons", () => {
  test.each([
    ["Please ask Rosalind Harcourt about it.", "Rosalind Harcourt"],
    ["The draft was written by J. R. Whitcombe in May.", "J. R. Whitcombe"],
    ["Frau Annegret von der Heide kommt um drei.", "Annegret von der Heide"],
    ["my name is brielle castañeda and i need help", "brielle castañeda"],
    ["My name is Zyxorian.", "Zyxorian"],
    ["Dear Wolfgang,\nthanks", "Wolfgang"],
    ["Escribe a María de la Cruz Fuentes hoy.", "María de la Cruz Fuentes"],
    ["Regards,\nTamsin", "Tamsin"],
    ["Name: Oluwaseun Adebayo\nRole: none", "Oluwaseun Adebayo"],
    ["I spoke with Siobhán O'Flaherty.", "Siobhán O'Flaherty"],
    ["It is Quorven's birthday today.", "Quorven"],
    ["Siegfried, can you call me back?", "Siegfried"],
    ["请联系王小明先生。", "王小明"],
    ["担当は高橋様です。", "高橋"],
  ])("%s", (text, name) => {
    expect(found(text)).toEqual([`person_name: ${name}`]);
  });

  test("a list of names, also where only its neighbours are known", () => {
    expect(found("It was made by Zarkovel, Bennett and Odinga.")).toEqual([
      "person_name: Zarkovel",
      "person_name: Bennett",
      "person_name: Odinga",
    ]);
  });

  test("the member that holds the text calls it a name", () => {
    expect(found("Qarth Velloran", "tool_arguments", "customerName")).toEqual([
      "person_name: Qarth Velloran",
    ]);
    expect(found("Qarth Velloran", "tool_arguments", "query")).toEqual([]);
    expect(found("get_weather", "tool_arguments", "author")).toEqual([]);
  });
});

describe("no names of persons", () => {
  test.each([
    "May I come in April or June?",
    "Grace is a virtue, and so are Hope and Faith.",
    "Will the build pass? Mark it as done and bill the client.",
    "Capitalised Words Like These Are A Heading",
    "The General Public License is long.",
    "const johnSmith = getUser(mary_ann);",
    "import { Paul } from './peter.ts';",
    "Look in /srv/Rosalind/data, @Rosalind, #Rosalind and Rosalind_backup.",
    "THE SOFTWARE IS PROVIDED AS IS, WITHOUT WARRANTY OF ANY KIND",
    "Docker, Kubernetes and Redis run on Linux.",
    "The price of a rose, a jade ring and a daisy",
    "Use the Dijkstra-like search; see README.md and LICENSE.",
    "Happy Birthday, everyone! Best regards",
    "john is a lower case word in a Text with capitals",
  ])("%s", (text) => {
    expect(found(text).filter((line) => line.startsWith("person_name"))).toEqual([]);
  });
});

describe("street addresses, as one span", () => {
  test.each([
    "4127 Willowbrook Lane, Apt. 6B, Cedarville, OH 45314",
    "17 Rue des Tanneurs, 69005 Lyon",
    "Lindenstraße 48, 50674 Köln",
    "Calle del Olmo 23, 28012 Madrid, España",
    "9 Harrow Road\nLeeds\nLS1 4AB",
    "P.O. Box 5521, Fairview, TX 75069",
    "PSC 4410, Box 77\nAPO AE 09021",
    "12 Rua das Acácias 140\n Suite 31\n Coimbra\n Portugal 30015",
    "Prinsenlaan 9, 3011 AB Rotterdam",
    "ul. Kwiatowa 7, 30-001 Kraków",
  ])("%j", (address) => {
    expect(found(`Ship it to ${address} please`)).toEqual([`street_address: ${address}`]);
  });

  test("a corner, and a street without a number", () => {
    expect(found("Wait at the corner of Elm and Carver Street.")).toEqual([
      "street_address: the corner of Elm and Carver Street",
    ]);
    expect(found("She lives on Thistledown Avenue.")).toEqual(["street_address: Thistledown Avenue"]);
  });

  test("the firm over an address is an organization", () => {
    expect(found("Quillwort Fabrics\n88 Mill Road\nNorwich, England")[0]).toBe(
      "organization: Quillwort Fabrics",
    );
  });

  test.each([
    "5 Day Pass for 2 people",
    "It took 12 steps and 3 tries on 4 machines.",
    "section 4 Road map, chapter 9",
    "HTTP 404 Not Found, 500 Internal Server Error",
    "11.96k c-refs 286.20 c-misses",
    "version 2 Place the file in 3 folders",
  ])("none in %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("places, organizations, dates and domains", () => {
  test.each([
    ["We fly to Papua New Guinea soon.", "location: Papua New Guinea"],
    ["She was born in Quarleyford.", "location: Quarleyford"],
    ["The weather in Toulouse is fine.", "location: Toulouse"],
    ["He moved to Austin.", "location: Austin"],
    ["The invoice is from Bramblecote Ltd and late.", "organization: Bramblecote Ltd"],
    ["I have been working at Zentrixa since then.", "organization: Zentrixa"],
    ["Ames, Bell and Coleridge was sued.", "organization: Ames, Bell and Coleridge"],
    ["born on 12 March 1984", "date_of_birth: 12 March 1984"],
    ["DOB: 03/12/1984", "date_of_birth: 03/12/1984"],
    ["geboren am 12. März 1984", "date_of_birth: 12. März 1984"],
    ["生年月日: 1984年3月12日", "date_of_birth: 1984年3月12日"],
    ["The lease ends on March 3, 2031.", "date_time: March 3, 2031"],
    ["Look at shop.quillwort.org today.", "domain_name: shop.quillwort.org"],
  ])("%s", (text, line) => {
    expect(found(text)).toEqual([line]);
  });

  test("a member name makes a date one of birth", () => {
    expect(found("1984-03-12", "tool_result", "birthDate")).toEqual(["date_of_birth: 1984-03-12"]);
    expect(found("1984-03-12", "tool_result", "updatedAt")).toEqual([]);
  });

  test.each([
    "roast turkey with chili and rice in a china bowl",
    "the American way, a French kiss",
    "[2024-01-02 10:11:12] INFO started",
    "v1.2.2024, build 10.12.2023.4",
    "see index.ts, main.py and array.map in lib.rs",
  ])("none in %s", (text) => {
    expect(found(text, "tool_result")).toEqual([]);
  });
});

test.each([
  "Take release-10.12.2023 or build_1.2.2024, not 10.12.2023.4.",
  "A word like finland in small letters, in a text With Capitals.",
  "The fields config.prod and user.name are set.",
])("none in the prompt %s", (text) => {
  expect(found(text)).toEqual([]);
});

test("offsets are those of the text, in UTF-16", () => {
  const text = "😀 Hi 😀, my name is Ingeborg Måneskin 😀";
  const [match] = scan(text);
  expect(text.slice(match?.start, match?.end)).toBe("Ingeborg Måneskin");
});

test("one text leaves nothing behind for the next", () => {
  const before = found("Ask Rosalind Harcourt.");
  found("12 Main Street, Springfield, IL 62704 and Dr. Jane Doe of Bramblecote Ltd");
  expect(found("Ask Rosalind Harcourt.")).toEqual(before);
  expect(found("12")).toEqual([]);
});

test("every type that is emitted is described", () => {
  const text =
    "Dr. Jane Doe, born 1 May 1980, of Bramblecote Ltd, 12 Main Street, Leeds. Peru on 3 May 2020, see quill.org";
  const types = new Set(scan(text).map(({ type }) => type));
  expect(types.size).toBeGreaterThanOrEqual(5);
  for (const type of types) expect(describeFreeText(type)?.severity).toMatch(/low|medium/);
  expect(describeFreeText("toString")).toBeUndefined();
});

const FILLS = [
  "A",
  "a",
  "Mr ",
  "de la ",
  "John ",
  "Smith, ",
  "1 ",
  "12 Main Street, ",
  "St. ",
  "P.O. Box ",
  "a.b ",
  "United ",
  "é",
  "O'",
];

test.each(FILLS)("time grows with the length: %j", { timeout: 60_000 }, (unit) => {
  const cost = (length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const from = process.cpuUsage();
    scanFreeText(text, { kind: "prompt", name: "", origin: "plain", hidden: [] }, () => {});
    const { user, system } = process.cpuUsage(from);
    return Math.max(2_000, user + system);
  };
  let ratio = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 4 && ratio > 10; attempt++) ratio = cost(1_048_576) / cost(262_144);
  expect(ratio).toBeLessThan(10);
});
