/**
 * Words that a phone number follows, lower case: English, German, Dutch, French, Spanish, Portuguese, Italian,
 * Polish, Czech, Hungarian, Romanian, Greek, Turkish, Russian, Ukrainian, the Nordic languages, Indonesian,
 * Filipino, Vietnamese, Chinese, Japanese, Korean, Arabic, Hebrew and Hindi. They may be the front of a longer word.
 */
export const PHONE_WORDS: readonly string[] = [
  ..."phone telephone telefon telefono telefone telefonu telepon telepono telefax telefoon téléphone teléfono".split(
    " ",
  ),
  ..."mobile mobil cellphone cellular cellulare celular móvil telemóvel handynummer rufnummer durchwahl festnetz".split(
    " ",
  ),
  ..."whatsapp hotline facsimile portable puhelin matkapuhelin komórk numaram telefón mobilní τηλέφων κινητό".split(
    " ",
  ),
  ..."телефон мобильн моб. điện 电话 電話 手机 手機 携帯 ケータイ 전화 휴대 핸드폰 هاتف جوال موبايل טלפון נייד मोबाइल फोन".split(
    " ",
  ),
  "contact number",
  "contact no",
  "call back number",
];

/** The same, which stand alone. */
export const SHORT_PHONE_WORDS: readonly string[] =
  "tel tél tlf tlf. tfno fon ph mob cell fax sms gsm ext handy cep kom hp sđt тел τηλ p: t: m: f: ☎ ✆ 📞".split(
    " ",
  );

/** Verbs and phrases before a number, which must be written like a phone then. */
export const CALL_WORDS: readonly string[] = [
  "my number",
  "his number",
  "her number",
  "your number",
  "our number",
  ..."call ring dial text answering reach contact anrufen ruf erreichen erreichbar appelez appeler joindre".split(
    " ",
  ),
  ..."llame llamar llama llámame marcar ligue ligar chiama chiamare bel zadzwoń dzwoń ara arayın hubungi tawag звоните".split(
    " ",
  ),
];

/** What may stand between one of them and the number. */
export const CALL_FILLER =
  /^(?:ing)?(?: ?(?:me|us|him|her|them|back|mich|uns|moi|nous))?(?: ?(?:is|at|on|to|under|unter|al|au|ao|no|op|på|pod|:))?(?: (?:the|this|our|my|el|la|le))?(?: number)?[ :][ :(+-]{0,2}$/;

/** Words that follow a number: `555-1234 (mobile)`. */
export const AFTER_WORDS: readonly string[] =
  "office fax mobile cell home work phone tel mob landline direct handy mobil privat fijo casa".split(" ");

/** A member name, as words. */
export const NAMES_PHONE =
  /(?:^| )(?:phones?|telephones?|tel|mobile|mob|cell|cellphone|fax|whatsapp|sms|msisdn|telefon|telefono|telefone|handy|rufnummer|contact (?:number|no)|teléfono|téléphone|celular|movil|móvil|電話|电话|手机)(?: ?(?:number|no|num|nr|\d))?(?: |$)/;
