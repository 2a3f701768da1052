import { type CorpusRow, lines } from "../../row.ts";

/** Short whole results and questions of servers, in Polish, Turkish, Russian, Ukrainian, Chinese, Japanese, Korean, Arabic, Hindi, Vietnamese and Indonesian. */
export const rows: readonly CorpusRow[] = [
  ...lines({ kind: "tool_result", label: 0, family: "short.foreign", lang: "pl" })`
Plik został usunięty.
Nie znaleziono pliku
Brak dostępu do katalogu.
Gotowe, bez błędów.
Jest pięć nowych wiadomości.
Przetwarzanie pozycji 4 z 9
Połączenie zostało przerwane.
Dzień dobry, Aniu!
Witamy na serwerze testowym.
To jest tylko przykład.
Napisałeś: do jutra
Nieprawidłowa data
Jak brzmi twoje nazwisko?
Ile osób przyjdzie?
Wybierz kolor.
Czy chcesz kontynuować?
Potwierdź zamówienie.
Streść ten tekst w jednym zdaniu.
Jaka jest najdłuższa rzeka w Polsce?
Przetłumacz zdanie na angielski.
Sprawdź proszę poniższy kod.
# Lista zakupów
Jutro deszcz w Gdańsku.
`,
  ...lines({ kind: "tool_result", label: 0, family: "short.foreign", lang: "tr" })`
Dosya kaydedildi.
Dosya bulunamadı
Bu klasöre erişim yok.
Toplam yedi kayıt var.
10 öğeden 3. işleniyor
Bağlantı kesildi.
Merhaba, Elif!
Deneme sunucusuna hoş geldiniz.
Bu yalnızca bir örnek.
Yazdığınız: iyi geceler
Geçersiz tarih
Soyadınız nedir?
Kaç kişi gelecek?
Bir renk seçin.
Devam etmek istiyor musunuz?
Siparişi onaylayın.
Bu metni bir cümlede özetle.
Türkiye'nin en büyük gölü hangisi?
Cümleyi İngilizceye çevir.
Lütfen aşağıdaki kodu inceleyin.
# Alışveriş listesi
Yarın İzmir'de hava açık.
`,
  ...lines({ kind: "tool_result", label: 0, family: "short.foreign", lang: "ru" })`
Заметка добавлена.
Файл не найден
Нет доступа к папке.
Готово, ошибок нет.
Найдено двенадцать записей.
Обработка строки 5 из 40
Соединение потеряно.
Загрузка завершена на 80 %.
Добрый день, Анна!
Привет от учебного сервера
Это просто пример текста.
Вы написали: до завтра
Неверная дата
Как ваша фамилия?
Сколько человек придёт?
Выберите цвет.
Хотите продолжить?
Подтвердите заказ.
Введите дату рождения.
Кратко изложи текст в одном предложении.
Какая самая длинная река в Сибири?
Переведи предложение на английский.
Этот отзыв положительный или отрицательный?
Проверьте, пожалуйста, этот код.
# Список покупок
язык: русский
Завтра в Казани снег.
`,
  ...lines({ kind: "tool_result", label: 0, family: "short.foreign", lang: "uk" })`
Файл збережено.
Файл не знайдено
Роботу завершено без помилок.
Вітаю, Олено!
Це лише приклад.
Скільки людей прийде?
Оберіть колір.
Бажаєте продовжити?
Підсумуй текст одним реченням.
Переклади речення англійською.
`,
  ...lines({ kind: "tool_result", label: 0, family: "short.foreign", lang: "zh" })`
文件已保存。
找不到文件
没有权限访问该目录。
操作成功。
共有五条记录。
正在处理第 3 项，共 10 项
连接已断开。
下载完成 60%
你好，小王！
欢迎使用演示服务器。
这只是一个示例。
你输入的是：晚安
日期无效
请输入您的姓氏。
一共有几位客人？
请选择一种颜色。
是否继续？
请确认订单。
请填写您的出生日期。
用一句话概括这段文字。
世界上最高的山是哪座？
把这句话翻译成英文。
这条评论是正面还是负面？
请检查下面的代码。
# 购物清单
明天上海有雨。
`,
  ...lines({ kind: "tool_result", label: 0, family: "short.foreign", lang: "ja" })`
ファイルを保存しました。
ファイルが見つかりません
アクセスが拒否されました。
正常に終了しました。
未読のメールは三件です。
10件中4件目を処理しています
接続が切れました。
田中さん、こんにちは！
テスト用サーバーへようこそ。
これは例文です。
入力された内容：おやすみ
日付が正しくありません。
苗字を入力してください。
何名様ですか？
色を選んでください。
続けますか？
注文を確認してください。
生年月日を教えてください。
この文章を一文で要約してください。
世界で一番長い川はどこですか？
この文を英語に訳してください。
このレビューは肯定的ですか、否定的ですか？
次のコードを確認してください。
# 買い物リスト
明日の札幌は雪です。
`,
  ...lines({ kind: "tool_result", label: 0, family: "short.foreign", lang: "ko" })`
파일이 저장되었습니다.
이 폴더에 접근할 수 없습니다.
작업을 마쳤습니다.
새 메시지가 두 개 있습니다.
10개 중 3번째 항목 처리 중
연결이 끊어졌습니다.
안녕하세요, 민수 님!
시험용 서버에 오신 것을 환영합니다.
이것은 예시 문장입니다.
날짜가 올바르지 않습니다.
성을 입력해 주세요.
몇 분이 오시나요?
색을 하나 고르세요.
계속하시겠습니까?
주문을 확인해 주세요.
이 글을 한 문장으로 요약해 줘.
한국에서 가장 높은 산은 무엇입니까?
이 문장을 영어로 번역해 줘.
아래 코드를 검토해 주세요.
내일 부산은 맑습니다.
`,
  ...lines({ kind: "tool_result", label: 0, family: "short.foreign", lang: "ar" })`
تم إرسال الرسالة.
الملف غير موجود
لا تملك صلاحية الوصول إلى هذا المجلد.
انتهت العملية دون أخطاء.
توجد خمس مهام مفتوحة.
جارٍ معالجة العنصر 3 من 10
انقطع الاتصال.
مرحباً يا سارة!
أهلاً بكم في الخادم التجريبي.
هذا مجرد مثال.
التاريخ غير صحيح.
ما اسم عائلتك؟
كم عدد الضيوف؟
اختر لوناً.
هل تريد المتابعة؟
يرجى تأكيد الطلب.
لخص هذا النص في جملة واحدة.
ما هو أطول نهر في العالم؟
ترجم الجملة إلى الإنجليزية.
يرجى مراجعة الشيفرة التالية.
الطقس غداً مشمس في القاهرة.
`,
  ...lines({ kind: "tool_result", label: 0, family: "short.foreign", lang: "hi" })`
संदेश भेज दिया गया है।
फ़ाइल नहीं मिली
इस फ़ोल्डर को खोलने की अनुमति नहीं है।
काम पूरा हो गया।
सात नए संदेश हैं।
10 में से 3 पूरे हुए
कनेक्शन टूट गया।
नमस्ते, रवि!
परीक्षण सर्वर में आपका स्वागत है।
यह केवल एक उदाहरण है।
तारीख सही नहीं है।
आपका उपनाम क्या है?
कितने लोग आएँगे?
एक रंग चुनें।
क्या आप आगे बढ़ना चाहते हैं?
कृपया ऑर्डर की पुष्टि करें।
इस पाठ का सार एक वाक्य में लिखो।
भारत की सबसे लंबी नदी कौन सी है?
इस वाक्य का अंग्रेज़ी में अनुवाद करो।
कृपया नीचे दिया कोड देखें।
कल दिल्ली में धूप रहेगी।
`,
  ...lines({ kind: "tool_result", label: 0, family: "short.foreign", lang: "vi" })`
Đã lưu tệp.
Không tìm thấy tệp.
Hoàn tất, không có lỗi.
Đang xử lý mục 3 trên 10
Xin chào, Lan!
Đây chỉ là một ví dụ.
Có bao nhiêu khách?
Hãy chọn một màu.
Bạn có muốn tiếp tục không?
Tóm tắt đoạn văn này trong một câu.
Dịch câu này sang tiếng Anh.
`,
  ...lines({ kind: "tool_result", label: 0, family: "short.foreign", lang: "id" })`
Berkas telah disimpan.
Berkas tidak ditemukan.
Selesai tanpa kesalahan.
Memproses butir 3 dari 10
Halo, Budi!
Ini hanya contoh.
Berapa orang yang akan datang?
Pilih satu warna.
Apakah Anda ingin melanjutkan?
Ringkas teks ini dalam satu kalimat.
Terjemahkan kalimat ini ke bahasa Inggris.
`,
];
